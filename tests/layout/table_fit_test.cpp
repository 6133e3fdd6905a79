#include "layout/table_fit.hpp"

#include "layout/pages_of.hpp"
#include "support/catch.hpp"
#include "support/parting_measure.hpp"

using namespace clinic;

namespace {

Table table_of(std::size_t columns, const std::string& words_of_each) {
    Table table;
    table.caption = words("Rain");
    Row row;
    for (std::size_t i = 0; i < columns; ++i) {
        table.columns.push_back(column("C" + std::to_string(i)));
        row.cells.push_back(cell(words_of_each));
    }
    table.rows = {row};
    return table;
}

std::optional<FittedTable> fitted(const Table& table, double width, const TextMeasure& measure) {
    static const Document document;
    static const Theme theme = small_theme();
    return fit_table(table, width, Setting{document, theme, measure, "888"});
}

}  // namespace

TEST_CASE("a table whose words fit keeps its type") {
    const auto table = fitted(table_of(4, "abcdef"), 200, PlainTextMeasure{});
    REQUIRE(table);
    CHECK(table->look.type_size == 10);
}

TEST_CASE("a table that is too narrow for its words has smaller type before a word is torn") {
    const auto table = fitted(table_of(4, "abcdefgh"), 160, PlainTextMeasure{});
    REQUIRE(table);
    CHECK(table->look.type_size < 10);
    CHECK(table->look.type_size >= 6.5);
    for (const double width : table->widths) {
        CHECK(width >= 8 * table->look.type_size / 2);
    }
}

TEST_CASE("long words are parted before the type shrinks") {
    const auto table = fitted(table_of(4, "abcdefghijkl"), 160, PartingMeasure{});
    REQUIRE(table);
    CHECK(table->look.type_size == 10);
}

TEST_CASE("a table that fits in no legible type is not set in columns") {
    CHECK_FALSE(fitted(table_of(12, "abcdef"), 160, PlainTextMeasure{}));
}

TEST_CASE("one word that is too long for any table does not undo it") {
    Table table = table_of(3, "ab");
    table.rows[0].cells[1].words = words(std::string(200, 'x'));
    CHECK(fitted(table, 200, PlainTextMeasure{}));
}

TEST_CASE("a table without room for its columns is set row by row") {
    Table table = table_of(12, "abcdef");
    table.rows[0].cells[0].words = words("Alder");
    table.rows[0].cells[3].words.clear();
    Row group = table.rows[0];
    group.cells.assign(12, {});
    group.cells[0] = cell("Dry");
    group.kind = TableRowKind::Group;
    table.rows.insert(table.rows.begin(), group);
    const Layout layout = pages_of(document({section("a", {{table}})}));

    CHECK(words_of(layout)[0] == "Rain | Dry | Alder | C1 | abcdef | C2 | abcdef");
    CHECK(words_of(layout)[1].starts_with("C4 | abcdef | C5 | abcdef"));
    const std::string text = to_text(layout);
    CHECK(text.find(R"(elements
  0 Document
    1 Sect
      2 P
      3 P
      4 L
        5 LI
          6 Lbl
          7 LBody
            8 L
              9 LI
                10 Lbl
                11 LBody
)") != std::string::npos);
    CHECK(text.find("Table") == std::string::npos);
}
