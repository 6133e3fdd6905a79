// A page of HTML while it is written.
#pragma once

#include "document/document.hpp"
#include "document/layout.hpp"
#include "document/theme.hpp"

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace clinic {

// How marks are painted, as declarations of a style sheet: on a page as usual, and what is other on
// a dark one.
struct HtmlLook {
    std::string usual;
    std::string dark;

    bool operator==(const HtmlLook&) const = default;
};

// What it is made from, what of it stands already, and which names are taken.
struct HtmlPage {
    HtmlPage(const Document& document, const Layout& layout, const Theme& theme);

    const Document& document;
    const Layout& layout;
    const Theme& theme;

    std::string html;
    // Where links of this document may lead.
    std::set<std::string, std::less<>> anchors;
    // Ids that stand in the page, or are promised to a part of it.
    std::set<std::string, std::less<>> ids;
    int named = 0;

    // Of its drawings; the class of the first is "p1".
    std::vector<HtmlLook> looks;
    // The ids of tables of figures, by all that they say but their captions.
    std::map<std::string, std::string, std::less<>> figures;

    // The section that is being written.
    const Section* section = nullptr;
    // The id of the first reference to each note, by the note's anchor.
    std::map<std::string, std::string, std::less<>> note_references;

    // A heading of the Document's level 1 is h1 and this more.
    int heading_shift = 0;
    // The last heading written; the next is at most one deeper, so that no level is left out.
    int heading_level = 0;
};

// An id that nothing else has and no anchor needs: the wanted one, or that with a number.
std::string new_id(HtmlPage& page, std::string_view wanted);

// ` id="anchor"`; nothing when the anchor is empty or stands in the page already.
void append_anchor(HtmlPage& page, const std::string& anchor);

void append_escaped(HtmlPage& page, std::string_view words);

// An attribute, its value escaped: ` href="#here"`.
void append_attribute(HtmlPage& page, std::string_view name, std::string_view value);

}  // namespace clinic
