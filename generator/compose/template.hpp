// A template as it is kept: read, checked, and waiting for data.
#pragma once

#include "base/place.hpp"
#include "compose/chart_values.hpp"
#include "compose/expression.hpp"
#include "compose/format.hpp"
#include "document/document.hpp"

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

struct Piece {
    std::variant<Words, ValuePiece, LinkPiece, LineBreak> is;
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

// Printed once for each element of `each`, or once; and only if `when` holds.
struct Repeat {
    std::optional<Loop> each;
    std::optional<Condition> when;
};

struct RowTemplate {
    Repeat repeat;
    std::vector<Pieces> cells;
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

struct TemplateBlock {
    std::variant<HeadingTemplate, ParagraphTemplate, ListTemplate, TableTemplate, DetailsTemplate,
                 TilesTemplate, ChartTemplate, CalloutTemplate, PageBreak, ChoiceTemplate,
                 LoopTemplate>
        is;
};

// One part of a pack: one section, or one for each element of `each`.
struct Template {
    // The file's name without its end.
    std::string name;
    Pieces title;
    // Where links lead; empty path: "part-" and the name.
    std::optional<Path> anchor;
    Repeat repeat;
    int level = 1;
    bool landscape = false;
    bool bare = false;
    TemplateBlocks blocks;
};

// What pack.yaml says of the document as a whole, values included.
struct PackWords {
    Pieces document;
    Pieces head;
    Pieces banner;
    Pieces author;
    Pieces subject;
};

}  // namespace clinic
