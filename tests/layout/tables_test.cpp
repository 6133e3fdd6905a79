#include "layout/pages_of.hpp"
#include "support/catch.hpp"

using namespace clinic;

namespace {

Table small_table(int rows) {
    Table table;
    table.caption = words("Rain");
    table.columns = {column("Town"), column("mm", Align::End)};
    for (int i = 1; i <= rows; ++i) {
        table.rows.push_back({{cell("T" + std::to_string(i)), cell(std::to_string(i * 5))}});
    }
    return table;
}

int count(const Layout& layout, Role role) {
    int found = 0;
    for (const Element& element : layout.elements) {
        found += element.role == role ? 1 : 0;
    }
    return found;
}

}  // namespace

TEST_CASE("a table is a caption, a head and rows whose first cell is their header") {
    const std::string text = to_text(pages_of(document({section("a", {{small_table(1)}})})));

    CHECK(text.substr(text.find("elements\n")) == R"(elements
  0 Document
    1 Sect
      2 Table
        3 Caption
        4 THead
          5 TR
            6 TH of column
            7 TH of column
        8 TBody
          9 TR
            10 TH of row
            11 TD
anchors
  a page 1 at 0
bookmarks
  a to a
)");
}

TEST_CASE("figures in a column end at the same place") {
    const Layout layout = pages_of(document({section("a", {{small_table(2)}})}));

    std::vector<double> ends;
    for (const PlacedMark& placed : layout.pages[0].marks) {
        const auto* text = std::get_if<TextMark>(&placed.mark);
        if (text != nullptr && (text->words == "mm" || text->words == "5" || text->words == "10")) {
            ends.push_back(text->baseline.x + static_cast<double>(text->words.size()) * 5);
        }
    }
    CHECK(ends == std::vector<double>{176, 176, 176});
}

TEST_CASE("the head of a table is repeated overleaf, as an artifact") {
    const Layout layout = pages_of(document({section("a", {{small_table(6)}})}));

    REQUIRE(layout.pages.size() == 2);
    CHECK(words_of(layout) ==
          std::vector<std::string>{"Rain | Town | mm | T1 | 5 | T2 | 10 | T3 | 15",
                                   "T4 | 20 | T5 | 25 | T6 | 30"});
    const std::vector<PlacedMark>& second = layout.pages[1].marks;
    CHECK(to_text(second[0].mark) == "box 20,50 size 160x17.7 fill #f0f3f7");
    CHECK(to_text(second[1].mark) == "text 24,61.35 bold 10 #12436d Town");
    CHECK(second[1].element == kArtifact);
    CHECK(count(layout, Role::HeaderCell) == 2 + 6);
}

TEST_CASE("the last row of a table never stands alone") {
    const Layout layout = pages_of(document({section("a", {{small_table(4)}})}));

    CHECK(words_of(layout) ==
          std::vector<std::string>{"Rain | Town | mm | T1 | 5 | T2 | 10", "T3 | 15 | T4 | 20"});
}

TEST_CASE("a row higher than a page is cut between its lines") {
    Table table = small_table(1);
    std::string lines;
    for (int i = 0; i < 30; ++i) {
        lines += "line" + std::to_string(i) + " wwwwwwwwwwwwwwwwwwwwww ";
    }
    table.rows[0].cells[0] = cell(lines);

    const Layout layout = pages_of(document({section("a", {{table}})}));

    CHECK(layout.pages.size() > 2);
    CHECK(count(layout, Role::TableRow) == 2);
    CHECK(count(layout, Role::DataCell) == 1);
}

TEST_CASE("an empty cell and a missing one are cells all the same") {
    Table table = small_table(1);
    table.rows.push_back({{cell("")}});

    const Layout layout = pages_of(document({section("a", {{table}})}));

    CHECK(count(layout, Role::DataCell) == 2);
}
