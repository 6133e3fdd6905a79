// Where everything stands: pages of marks, and the tree that gives them their meaning and order.
#pragma once

#include "document/drawing.hpp"
#include "document/outside_paper.hpp"
#include "document/picture.hpp"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace clinic {

// Structure types of tagged PDF that the pack uses.
enum class Role {
    Document,
    Section,
    H1,
    H2,
    H3,
    Paragraph,
    List,
    ListItem,
    Label,
    ListBody,
    Table,
    Caption,
    TableHead,
    TableBody,
    TableRow,
    HeaderCell,
    DataCell,
    Figure,
    Link,
    Span,
    Note,
    Reference,
    Contents,
    ContentsItem,
};

enum class Scope { None, Column, Row };

// One node of the structure tree. Nodes stand in reading order, a parent before its children; the
// first is the Document.
struct Element {
    Role role = Role::Document;
    int parent = -1;
    Scope scope = Scope::None;
    // Of a figure or a link: what it is for those who cannot see it.
    std::string alternative;
    // Of a span: the words that its marks stand for (a RAG sign reads as "amber").
    std::string actual;
    // Of a figure: where it stands on its page.
    Spot corner;
    Size size;
};

// Marks that are decoration, running heads, repeated heads of tables: read to nobody.
constexpr int kArtifact = -1;

struct PlacedMark {
    Mark mark;
    // Index into Layout::elements, or kArtifact.
    int element = kArtifact;
};

// A clickable area.
struct LinkArea {
    Spot corner;
    Size size;
    std::string anchor;
    // The Link element.
    int element = 0;
};

// Decoration, below all marks.
struct PlacedPicture {
    Spot corner;
    Size size;
    std::shared_ptr<const Picture> picture;
};

// A page of somebody else's paper, below all marks.
struct PlacedOutside {
    std::shared_ptr<const OutsidePaper> paper;
    // From 0.
    std::size_t page = 0;
    // It fills this box.
    Spot corner;
    Size size;
    // Of a tagged paper, the element that its own structure goes under; else the figure that its
    // page is.
    int element = 0;
};

struct Page {
    Size size;
    // As printed: "12".
    std::string label;
    std::vector<PlacedMark> marks;
    std::vector<LinkArea> links;
    std::vector<PlacedPicture> pictures = {};
    std::optional<PlacedOutside> outside = {};
};

struct Bookmark {
    int level = 1;
    std::string title;
    std::string anchor;
};

struct Target {
    std::size_t page = 0;
    // From the top of the page, in points.
    double y = 0;
};

struct Layout {
    std::vector<Page> pages;
    std::vector<Element> elements;
    std::map<std::string, Target> anchors;
    std::vector<Bookmark> bookmarks;

    // The label of the page where an anchor stands; empty for an anchor that is nowhere.
    std::string label_of(const std::string& anchor) const;
};

std::string to_text(const Layout& layout);
std::string_view role_name(Role role);

}  // namespace clinic
