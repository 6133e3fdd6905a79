#include "layout/pages_of.hpp"
#include "support/catch.hpp"

#include <algorithm>

using namespace clinic;

namespace {

struct Box {
    double left = 0;
    double right = 0;
    double top = 0;
    double bottom = 0;
    std::string words;
};

std::string without_blanks(std::string text) {
    while (text.ends_with(' ')) {
        text.pop_back();
    }
    return text;
}

std::vector<Box> boxes_of(const Page& page, const Theme& theme) {
    std::vector<Box> boxes;
    for (const PlacedMark& placed : page.marks) {
        const auto* text = std::get_if<TextMark>(&placed.mark);
        if (text == nullptr) {
            continue;
        }
        const std::string shown = without_blanks(text->words);
        const double width = PlainTextMeasure{}.width(text->face, text->size, shown);
        Box box{text->baseline.x, text->baseline.x + width, text->baseline.y - 0.74 * text->size,
                text->baseline.y + 0.24 * text->size, shown};
        INFO(page.label << ": " << shown);
        CHECK(box.left >= theme.margin_side - 0.01);
        CHECK(box.right <= page.size.width - theme.margin_side + 0.01);
        CHECK(box.top >= 0);
        CHECK(box.bottom <= page.size.height);
        if (placed.element != kArtifact) {
            CHECK(box.top >= theme.margin_top - 0.01);
            CHECK(box.bottom <= page.size.height - theme.margin_bottom + 0.01);
        }
        boxes.push_back(box);
    }
    return boxes;
}

bool overlap(const Box& a, const Box& b) {
    constexpr double kTouch = 0.05;
    return a.left + kTouch < b.right && b.left + kTouch < a.right && a.top + kTouch < b.bottom &&
           b.top + kTouch < a.bottom;
}

// All words within the margins, and none over others.
void check_tidy(const Layout& layout, const Theme& theme) {
    for (const Page& page : layout.pages) {
        const std::vector<Box> boxes = boxes_of(page, theme);
        for (std::size_t i = 0; i < boxes.size(); ++i) {
            for (std::size_t k = i + 1; k < boxes.size(); ++k) {
                if (overlap(boxes[i], boxes[k])) {
                    FAIL_CHECK("page " << page.label << ": '" << boxes[i].words << "' and '"
                                       << boxes[k].words << "' overlap");
                }
            }
        }
    }
}

// Elements in reading order, parents first, marks of known elements, in that order on each page.
void check_tree(const Layout& layout) {
    for (std::size_t i = 0; i < layout.elements.size(); ++i) {
        CHECK(layout.elements[i].parent < static_cast<int>(i));
    }
    for (const Page& page : layout.pages) {
        for (const PlacedMark& placed : page.marks) {
            CHECK(placed.element < static_cast<int>(layout.elements.size()));
            CHECK(placed.element >= kArtifact);
        }
        for (const LinkArea& link : page.links) {
            CHECK(layout.elements[static_cast<std::size_t>(link.element)].role == Role::Link);
        }
    }
}

void check_nasty(const std::vector<Block>& blocks) {
    for (const bool landscape : {false, true}) {
        Section nasty = section("nasty", blocks);
        nasty.landscape = landscape;
        const Theme theme;
        const Layout layout = pages_of(document({nasty}), theme);
        check_tidy(layout, theme);
        check_tree(layout);
    }
}

Table wide_table(int columns, int rows, const std::string& words_of_cell) {
    Table table;
    table.caption = words("A caption that is long " + std::string(300, 'c') + " and goes on");
    for (int i = 0; i < columns; ++i) {
        table.columns.push_back(
            column("Heading" + std::to_string(i), i % 2 == 0 ? Align::Start : Align::End));
    }
    for (int i = 0; i < rows; ++i) {
        Row row;
        for (int k = 0; k < columns; ++k) {
            row.cells.push_back((i + k) % 5 == 0 ? cell("") : cell(words_of_cell));
        }
        table.rows.push_back(row);
    }
    return table;
}

Block nested_list(int depth) {
    List list;
    list.numbered = depth % 3 == 0;
    ListItem item;
    item.blocks.push_back(paragraph("At depth " + std::to_string(depth) + " some words stand"));
    if (depth > 0) {
        item.blocks.push_back(nested_list(depth - 1));
    }
    list.items = {item, item};
    if (depth > 3) {
        list.items.pop_back();
    }
    return {list};
}

}  // namespace

TEST_CASE("words longer than a page is wide stay within the margins") {
    check_nasty({heading(1, std::string(400, 'h')), paragraph(std::string(9000, 'w')),
                 paragraph("a " + std::string(500, 'x') + " b")});
}

TEST_CASE("tables of thirty and sixty columns stay within the margins") {
    check_nasty({{wide_table(30, 5, "Wednesday")}});
    check_nasty({{wide_table(60, 3, "Wed 14")}});
}

TEST_CASE("tables of two hundred rows go over many pages") {
    check_nasty({{wide_table(6, 200, "some words that wrap in a narrow cell of a table")}});
}

TEST_CASE("tables with very long words in every cell stay within their columns") {
    check_nasty({{wide_table(5, 8, std::string(300, 'w'))}});
}

TEST_CASE("a cell longer than three pages is cut between lines") {
    Table table = wide_table(2, 1, "x");
    std::string much;
    for (int i = 0; i < 6000; ++i) {
        much += "word ";
    }
    table.rows[0].cells[1] = cell(much);
    check_nasty({{table}});
}

TEST_CASE("a head higher than a page is not repeated and stays on the paper") {
    Table table = wide_table(3, 4, "x");
    table.columns[1].heading = words(std::string(9000, 'h'));
    check_nasty({{table}});
}

TEST_CASE("lists and callouts thirty deep stay within the margins") {
    check_nasty({nested_list(30)});
    Block inner = paragraph("In the middle of many callouts");
    for (int i = 0; i < 30; ++i) {
        Callout callout;
        callout.blocks = {inner, paragraph("x")};
        inner = {callout};
    }
    check_nasty({inner});
}

TEST_CASE("details and tiles with long words stay in their boxes") {
    Details details;
    details.columns = 3;
    Tiles tiles;
    tiles.across = 4;
    for (int i = 0; i < 7; ++i) {
        const std::string name(static_cast<std::size_t>(i) * 20, 'n');
        details.details.push_back({"Term " + name, words("Words " + name)});
        tiles.tiles.push_back({"Label " + name, words("14" + name), words("Note " + name)});
    }
    tiles.tiles.push_back({"", {}, {}});
    tiles.tiles.push_back({"Tall", words(std::string(4000, 't')), words("n")});
    details.details.push_back({std::string(20000, 'd'), words("x")});
    check_nasty({{details}, {tiles}, {details}});
}

TEST_CASE("signs, links and page references in narrow cells stay within them") {
    Table table = wide_table(24, 3, "x");
    for (Row& row : table.rows) {
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            row.cells[i].words = {RagSign{Rag::Amber, "amber", i % 2 == 0}, Words{" "},
                                  Link{"nasty", "link with words"}, Words{" "},
                                  PageReference{"nasty"}};
        }
    }
    check_nasty({{table}});
}

TEST_CASE("nothing to say makes no marks") {
    check_nasty({heading(1, ""),
                 paragraph(""),
                 {List{}},
                 {List{true, {{}, {}}}},
                 {Details{}},
                 {Tiles{}},
                 {Callout{}},
                 {Table{}}});
}
