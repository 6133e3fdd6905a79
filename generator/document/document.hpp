// What the pack says, in order: every word final but page references, and no position yet.
#pragma once

#include "base/amount.hpp"
#include "base/date.hpp"
#include "base/rag.hpp"
#include "document/drawing.hpp"
#include "document/outside_paper.hpp"

#include <memory>
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

// A superior figure that leads to a note of the section; an index into Section::notes. The figure
// is one more.
struct NoteReference {
    std::size_t note = 0;
};

using Inline =
    std::variant<Words, Link, PageReference, RagSign, LineBreak, InlineChart, NoteReference>;
using Inlines = std::vector<Inline>;

// --- blocks ---

struct Block;

struct Heading {
    // 1 to 3; a section opens with its only level 1.
    int level = 1;
    Inlines words;
    // Empty when nothing leads here.
    std::string anchor;
    // What bookmarks and contents call it; empty: by its words.
    std::string title = {};
};

// The title, or else the words.
std::string title_of(const Heading& heading);

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

// A number as the words of its cell show it, no finer.
struct CellNumber {
    double value = 0;
    int decimals = 0;
    Unit unit = Unit::Count;
};

struct Cell {
    Inlines words;
    // What the words tell, where that is one number or one day: for writers whose readers reckon.
    std::variant<std::monostate, CellNumber, Date> value = {};
};

// A group's head names the rows below it, up to the next head or total: words in its first cell,
// which may run over the empty cells beside it. A total belongs to the rows above it.
enum class TableRowKind { Plain, Group, Total };

struct Row {
    std::vector<Cell> cells;
    TableRowKind kind = TableRowKind::Plain;
};

// As many cells in each row as columns. The first cell of a row is its header.
struct Table {
    // Never empty: what the table shows.
    Inlines caption;
    std::vector<Column> columns;
    std::vector<Row> rows;
    // Smaller type and tighter rows, for tables with many columns.
    bool dense = false;
    // On a screen readers may write notes of their own beside its rows.
    bool takes_notes = false;
};

// An index into Document::charts.
struct Figure {
    std::size_t chart = 0;
    // The measure, whose it is, the period and the source.
    Inlines caption;
    // The finding, as a sentence that stands above the caption; empty: the caption stands alone.
    Inlines title = {};
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

// Folded away on a screen until it is asked for; paper leaves it out.
struct Fold {
    // What it would tell; never empty.
    Inlines words;
    std::vector<Block> blocks;
};

struct PageBreak {};

struct ContentsEntry {
    std::string title;
    // Of a section.
    std::string anchor;
    // 1, or 2 below the last of level 1.
    int level = 1;
};

// Sections and the pages where they begin, set down `columns` columns.
struct Contents {
    int columns = 1;
    std::vector<ContentsEntry> entries;
    // Which sections stand in it: those of all the document down to this level, 1 or 2; or those of
    // level 2 below the section that it stands in.
    int levels = 1;
    bool below = false;
};

struct Block {
    std::variant<Heading, Paragraph, List, Table, Figure, Details, Tiles, Callout, Fold, PageBreak,
                 Contents>
        is;
};

// --- charts ---

struct Series {
    std::string name;
    // One for each category; a gap breaks the line.
    std::vector<std::optional<double>> values;
};

// One of many in a chart that shows each by itself: a school.
struct ChartPoint {
    std::string name;
    // What they are, the kind of chart says: a number of pupils and a percentage, metres east and
    // north.
    double x = 0;
    double y = 0;
    // None: no finding is shown.
    Rag rag = Rag::None;
    // The one that the page is about, or one that is named in the chart.
    bool in_focus = false;
    // Drawn dark among the others, named or not.
    bool stands_out = false;
    // Its value as the chart prints it; empty: the kind of chart prints x or y itself, or nothing.
    std::string words = {};
};

// One box of a network, below another.
struct ChartNode {
    std::string name;
    // An index into Chart::nodes, before this one; -1: at the top.
    int parent = -1;
    Rag rag = Rag::None;
    // A finding is shown, or that there is none.
    bool has_rag = false;
    // How many schools it stands for; 0: of a group as many as stand below it, else one.
    int schools = 0;
};

// A line among the points, in their units: a limit.
struct ChartCurve {
    // Empty for a line that another one's name speaks for.
    std::string name;
    // As many of each, x ascending.
    std::vector<double> x;
    std::vector<double> y;
};

// What is printed beside one category of a chart whose categories are of several units.
struct ChartRow {
    // "70%"
    std::string value;
    // "%" and the like: where the scale of the row begins and ends follows from it.
    std::string unit;
    // Places that its figures are shown with.
    int decimals = 0;
};

// A chart as data. `kind` is a name of the table in charts/chart_kinds.cpp, which says what of all
// this it draws.
struct Chart {
    std::string kind;
    std::string title;
    std::vector<std::string> categories;
    std::vector<Series> series;
    std::vector<ChartPoint> points;
    std::vector<ChartNode> nodes;
    // "%" and the like, written after a value; "£" before it.
    std::string unit;
    int decimals = 0;
    // For charts of RAG counts: the colour of each series.
    std::vector<Rag> rags;
    // What x and y of the points are, for axes: "Pupils", "Expected standard".
    std::string x_name;
    std::string y_name;
    // The figure that all others are held against, and whose it is: "Nenebridge".
    std::optional<double> middle;
    std::string middle_name;
    // Where the axis begins and ends; nothing: as the values need.
    std::optional<double> least;
    std::optional<double> most;
    Size size;
    // What it shows, for those who cannot see it; differs from chart to chart.
    std::string alternative;
    // Empty until draw_charts.
    Drawing drawing;
    std::vector<ChartCurve> curves;
    // One for each category; empty: `unit` and `decimals` hold for all.
    std::vector<ChartRow> rows;
    // Names on the ground of a map, quiet behind its points: only name, x and y count.
    std::vector<ChartPoint> ground;
    // What sets points in focus apart, for the key: "causing concern".
    std::string focus;
    // What each category, point or node is, for the head of their column: "School", "Year".
    std::string each;
    // Of a stacked chart: every bar is as long, since each is a whole; else they share a scale.
    bool has_equal_bars = false;
};

// --- the whole ---

// What stands at the foot of the page that refers to it.
struct Note {
    // Where references lead; unique in the document.
    std::string anchor;
    Inlines words;
};

// What a part is chosen by on a screen: "Phase", "Primary". A part may have several of one name.
struct Trait {
    std::string name;
    std::string value;
};

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
    // "9–13": the pages where the section stands in the pack of usual print; empty when this is it.
    std::string usual_pages = {};
    // In the order of their first references.
    std::vector<Note> notes = {};
    std::vector<Trait> traits = {};
    // Its pages follow the section's own, which say what it is; null: none.
    std::shared_ptr<const OutsidePaper> outside = nullptr;
    // In print for both sides of a sheet, it begins on a right-hand page.
    bool starts_right = false;
};

// The headings of parts that were joined to the section's own: links lead to them, and they stand
// in bookmarks and contents as sections do.
std::vector<const Heading*> joined_headings(const Section& section);

// Where links to the outside pages of a section lead.
std::string first_outside_anchor(const Section& section);
std::string last_outside_anchor(const Section& section);

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

// Words as texts for goldens show them: U+00A0, where no line may end, as "␣".
std::string with_blanks_seen(std::string_view words);

// The words of a line, marks and charts as their words; every blank is a plain one.
std::string plain_text(const Inlines& words);

}  // namespace clinic
