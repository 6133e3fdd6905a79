// A template as it is kept: read, checked, and waiting for data.
#pragma once

#include "base/place.hpp"
#include "compose/chart_values.hpp"
#include "compose/expression.hpp"
#include "compose/format.hpp"
#include "document/document.hpp"

#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace clinic {

// --- words with values in them ---

struct Piece;
using Pieces = std::vector<Piece>;

// The words of `look` are not used: only how they look.
struct ValuePiece {
    ValueExpression value;
    Words look;
};

struct LinkPiece {
    Pieces anchor;
    Pieces words;
};

// `[^name]`: an index into Template::notes once the whole part has been read.
struct NotePiece {
    std::size_t note = 0;
};

struct Piece {
    std::variant<Words, ValuePiece, LinkPiece, LineBreak, NotePiece> is;
};

// --- blocks ---

struct TemplateBlock;
using TemplateBlocks = std::vector<TemplateBlock>;

struct HeadingTemplate {
    int level = 1;
    Pieces words;
    Place place;
};

struct ParagraphTemplate {
    Pieces words;
    ParagraphLook look = ParagraphLook::Plain;
};

struct ListTemplate {
    bool numbered = false;
    std::vector<TemplateBlocks> items;
};

// Printed once for each element of `each` (of a row that also goes through `within`: for each
// element of that, for each of the other), or once; and only if `when` holds.
struct Repeat {
    std::optional<Loop> each;
    std::optional<Loop> within = {};
    std::optional<Condition> when = {};
};

// `group row in rows by row.category.word`: the elements of the loop that have one value, in the
// order in which the values appear.
struct Grouping {
    Loop loop;
    Path by;
    // Of the list of a group's elements, which rows know as `group`.
    std::shared_ptr<const Kind> kind;
};

struct RowTemplate {
    Repeat repeat;
    std::vector<Pieces> cells;
    TableRowKind kind = TableRowKind::Plain;
    // Of a group's head: printed once for each group, with the rows below it that are in the group.
    // The group's first element and the group itself are in scope.
    std::optional<Grouping> grouping = {};
    bool is_in_group = false;
};

struct ColumnTemplate {
    Pieces heading;
    // Printed only if it holds.
    std::optional<Condition> when;
    Align align = Align::Start;
    double share = 0;
};

struct TableTemplate {
    Pieces caption;
    // Printed in its place when it has no rows.
    Pieces empty;
    std::vector<ColumnTemplate> columns;
    std::vector<RowTemplate> rows;
    bool dense = false;
    bool takes_notes = false;
    // Its first line.
    Place place;
};

struct DetailTemplate {
    Repeat repeat;
    Pieces term;
    Pieces words;
};

struct DetailsTemplate {
    int columns = 2;
    std::vector<DetailTemplate> details;
};

struct TileTemplate {
    Repeat repeat;
    Pieces label;
    Pieces figure;
    Pieces note;
};

struct TilesTemplate {
    int across = 3;
    std::vector<TileTemplate> tiles;
};

// `of` leads to a value that the source of the chart can draw; see chart_values.hpp.
struct ChartTemplate {
    const ChartSource* source = nullptr;
    Path of;
    Pieces title;
    Pieces caption;
};

struct CalloutTemplate {
    CalloutKind kind = CalloutKind::Note;
    TemplateBlocks blocks;
};

struct FoldTemplate {
    Pieces words;
    TemplateBlocks blocks;
};

struct Branch {
    // Without: else.
    std::optional<Condition> when;
    TemplateBlocks blocks;
};

struct ChoiceTemplate {
    std::vector<Branch> branches;
};

struct LoopTemplate {
    Loop loop;
    TemplateBlocks blocks;
    // Printed when there was nothing to go through.
    TemplateBlocks otherwise;
};

// Without entries: those of the whole pack are known only when it is composed.
struct ContentsTemplate {
    int columns = 1;
    int levels = 1;
    bool below = false;
};

struct TemplateBlock {
    std::variant<HeadingTemplate, ParagraphTemplate, ListTemplate, TableTemplate, DetailsTemplate,
                 TilesTemplate, ChartTemplate, CalloutTemplate, FoldTemplate, PageBreak,
                 ChoiceTemplate, LoopTemplate, ContentsTemplate>
        is;
};

// `[^name]: words`
struct NoteTemplate {
    std::string name;
    Pieces words;
    Place place;
};

// One part of a pack: one section, or one for each element of `each`.
struct Template {
    // The file's name without its end.
    std::string name;
    Pieces title;
    // Where links lead; empty path: "part-" and the name.
    std::optional<Path> anchor;
    // The outside paper whose pages follow.
    std::optional<Path> paper;
    Repeat repeat;
    int level = 1;
    bool landscape = false;
    bool bare = false;
    // What the sections are chosen by on a screen.
    std::vector<DetailTemplate> traits;
    TemplateBlocks blocks;
    std::vector<NoteTemplate> notes;
};

// What pack.yaml says of the document as a whole, values included.
struct PackWords {
    // One document for each of them; without it one in all.
    Repeat repeat;
    // What each of them is called.
    Pieces file;
    Pieces document;
    Pieces head;
    Pieces banner;
    Pieces author;
    Pieces subject;
};

}  // namespace clinic
