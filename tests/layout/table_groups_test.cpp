#include "layout/pages_of.hpp"
#include "support/catch.hpp"

using namespace clinic;

namespace {

Row row(const std::string& first, const std::string& second) {
    return {{cell(first), cell(second)}};
}

Row group(const std::string& head) {
    Row made = row(head, "");
    made.cells.back().words.clear();
    made.kind = TableRowKind::Group;
    return made;
}

Row total(const std::string& first, const std::string& second) {
    Row made = row(first, second);
    made.kind = TableRowKind::Total;
    return made;
}

Table table_of(std::vector<Row> rows) {
    Table table;
    table.caption = words("Rain");
    table.columns = {column("Town", Align::Start, 0.3), column("mm", Align::End, 0.7)};
    table.rows = std::move(rows);
    return table;
}

// All words of a page that are read to nobody, but for running heads.
std::string artifacts_of(const Page& page) {
    std::string text;
    for (const PlacedMark& placed : page.marks) {
        const auto* mark = std::get_if<TextMark>(&placed.mark);
        const bool is_table = mark != nullptr && placed.element == kArtifact &&
                              mark->baseline.y > 50 && mark->baseline.y < 150;
        text += is_table ? (text.empty() ? "" : " | ") + mark->words : "";
    }
    return text;
}

std::size_t boxes_of(const Page& page) {
    std::size_t boxes = 0;
    for (const PlacedMark& placed : page.marks) {
        boxes += std::holds_alternative<BoxMark>(placed.mark) ? 1U : 0U;
    }
    return boxes;
}

}  // namespace

TEST_CASE("a group's head is a header cell and empty cells, and its words run over them") {
    const Layout layout =
        pages_of(document({section("a", {{table_of({group("Dry: 12 towns"), row("T", "5")})}})}));

    CHECK(words_of(layout) == std::vector<std::string>{"Rain | Town | mm | Dry: 12 towns | T | 5"});
    const std::string text = to_text(layout);
    CHECK(text.find(R"(        8 TBody
          9 TR
            10 TH of row
            11 TD
          12 TR
            13 TH of row
)") != std::string::npos);
}

TEST_CASE("a group's head never ends a page, and a total never begins one") {
    // A page has room for five rows below the caption and the head.
    const std::vector<Row> rows = {row("a", "1"), row("b", "1"), row("c", "1"), group("G"),
                                   row("d", "1"), row("e", "1"), row("f", "1"), total("All", "6")};
    const Layout layout = pages_of(document({section("a", {{table_of(rows)}})}));

    const std::vector<std::string> pages = words_of(layout);
    for (const std::string& page : pages) {
        CHECK_FALSE(page.ends_with("| G"));
        CHECK_FALSE(page.starts_with("All"));
    }
    CHECK(pages.back().ends_with("f | 1 | All | 6"));
}

TEST_CASE("a group that goes on over a page says so to those who see it") {
    std::vector<Row> rows = {group("Wet: 5 towns")};
    for (int i = 1; i <= 5; ++i) {
        rows.push_back(row("T" + std::to_string(i), "5"));
    }
    const Layout layout = pages_of(document({section("a", {{table_of(rows)}})}));

    REQUIRE(layout.pages.size() == 2);
    CHECK(artifacts_of(layout.pages[0]).empty());
    CHECK(artifacts_of(layout.pages[1]) == "Town | mm | Wet: 5 towns |  (continued)");
    CHECK(words_of(layout)[1].starts_with("T"));
}

TEST_CASE("the next group's head does not follow the last group's words") {
    std::vector<Row> rows = {group("Wet")};
    for (int i = 1; i <= 2; ++i) {
        rows.push_back(row("T" + std::to_string(i), "5"));
    }
    rows.push_back(group("Dry"));
    rows.push_back(row("U", "1"));
    rows.push_back(row("V", "1"));
    const Layout layout = pages_of(document({section("a", {{table_of(rows)}})}));

    REQUIRE(layout.pages.size() == 2);
    CHECK(words_of(layout)[1] == "Dry | U | 1 | V | 1");
    CHECK(artifacts_of(layout.pages[1]) == "Town | mm");
}

TEST_CASE("a theme may lay a ground behind every other row instead of rules") {
    Theme zebra;
    zebra.table_rows = TableRows::Zebra;
    const Table table = table_of({row("a", "1"), row("b", "1"), row("c", "1"), row("d", "1")});

    // The head has a ground of its own.
    CHECK(boxes_of(pages_of(document({section("a", {{table}})}), Theme{}).pages[0]) == 1);
    CHECK(boxes_of(pages_of(document({section("a", {{table}})}), zebra).pages[0]) == 3);
}
