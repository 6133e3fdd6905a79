// What the pack says, in order: every word final but page references, and no position yet.
#pragma once

#include "base/rag.hpp"
#include "document/drawing.hpp"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace clinic {

// --- words in a line ---

struct Words {
    std::string words;
    bool strong = false;
    bool emphasis = false;
    // Smaller and greyer: a note beside a figure.
    bool quiet = false;
};

// Words that lead to an anchor of this document.
struct Link {
    std::string anchor;
    std::string words;
};

// The label of the page where the anchor stands, itself a link to it.
struct PageReference {
    std::string anchor;
};

// Letter in a shape with its own pattern, and the word. Without `word_shown` the word is there for
// those who cannot see the mark, and only for them.
struct RagSign {
    Rag rag = Rag::None;
    // "amber", "requires improvement"; never empty.
    std::string word;
    bool word_shown = true;
};

struct LineBreak {};

// A chart as small as a word; an index into Document::charts.
struct InlineChart {
    std::size_t chart = 0;
};

using Inline = std::variant<Words, Link, PageReference, RagSign, LineBreak, InlineChart>;
using Inlines = std::vector<Inline>;

// --- blocks ---

struct Block;

struct Heading {
    // 1 to 3; a section opens with its only level 1.
    int level = 1;
    Inlines words;
    // Empty when nothing leads here.
    std::string anchor;
};

enum class ParagraphLook { Plain, Lead, Small, Question };

struct Paragraph {
    Inlines words;
    ParagraphLook look = ParagraphLook::Plain;
};

struct ListItem {
    std::vector<Block> blocks;
};

struct List {
    bool numbered = false;
    std::vector<ListItem> items;
};

enum class Align { Start, Center, End };

struct Column {
    Inlines heading;
    Align align = Align::Start;
    // Share of the table's width; 0: as wide as its content needs.
    double share = 0;
};

struct Cell {
    Inlines words;
};

struct Row {
    std::vector<Cell> cells;
};

// As many cells in each row as columns. The first cell of a row is its header.
struct Table {
    // Never empty: what the table shows.
    Inlines caption;
    std::vector<Column> columns;
    std::vector<Row> rows;
    // Smaller type and tighter rows, for tables with many columns.
    bool dense = false;
};

// An index into Document::charts.
struct Figure {
    std::size_t chart = 0;
    Inlines caption;
};

struct Detail {
    std::string term;
    Inlines words;
};

// Terms and what is known, set in `columns` columns.
struct Details {
    int columns = 2;
    std::vector<Detail> details;
};

struct Tile {
    std::string label;
    // The one thing to read, set large.
    Inlines figure;
    Inlines note;
};

// Boxes side by side, at most `across` in a row.
struct Tiles {
    int across = 3;
    std::vector<Tile> tiles;
};

enum class CalloutKind { Note, Warning };

struct Callout {
    CalloutKind kind = CalloutKind::Note;
    std::vector<Block> blocks;
};

struct PageBreak {};

struct Block {
    std::variant<Heading, Paragraph, List, Table, Figure, Details, Tiles, Callout, PageBreak> is;
};

// --- charts ---

struct Series {
    std::string name;
    // One for each category; a gap breaks the line.
    std::vector<std::optional<double>> values;
};

// A chart as data. `kind` is a name of the table in charts/chart_kinds.cpp.
struct Chart {
    std::string kind;
    std::string title;
    std::vector<std::string> categories;
    std::vector<Series> series;
    // "%" and the like, written after a value.
    std::string unit;
    int decimals = 0;
    // For charts of RAG counts: the colour of each series.
    std::vector<Rag> rags;
    Size size;
    // What it shows, for those who cannot see it; differs from chart to chart.
    std::string alternative;
    // Empty until draw_charts.
    Drawing drawing;
};

// --- the whole ---

// A part that begins on a page of its own and stands in the bookmarks.
struct Section {
    // Where links and page references lead; unique in the document.
    std::string anchor;
    // For bookmarks and running heads.
    std::string title;
    // Bookmark level: 1, or 2 below the last section of level 1.
    int level = 1;
    bool landscape = false;
    // The cover: no running head, no page number printed.
    bool bare = false;
    std::vector<Block> blocks;
};

struct Document {
    std::string title;
    std::string language = "en-GB";
    std::string author;
    std::string subject;
    // Printed on every page: the authority and meeting; the edition and its marking.
    std::string running_head;
    std::string banner;
    // The day the pack is dated, "2015-10-07": PDF dates follow it, never the clock.
    std::string issued;
    std::vector<Section> sections;
    std::vector<Chart> charts;
};

// The whole document as indented text, for goldens and eyes.
std::string to_text(const Document& document);

// The words of a line, marks and charts as their words.
std::string plain_text(const Inlines& words);

}  // namespace clinic
