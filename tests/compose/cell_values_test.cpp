// Cells that hold one number or one day tell it beside their words.
#include "base/number_text.hpp"
#include "compose/composed.hpp"
#include "support/catch.hpp"

using namespace clinic;

namespace {

std::string value_text(const Cell& cell) {
    if (const auto* number = std::get_if<CellNumber>(&cell.value)) {
        return number_text(number->value) + " with " + std::to_string(number->decimals) +
               (number->unit == Unit::Percent  ? " percent"
                : number->unit == Unit::Pounds ? " pounds"
                                               : "");
    }
    const auto* day = std::get_if<Date>(&cell.value);
    return day != nullptr ? iso_text(*day) : "words";
}

// Of each cell of a table with one row of these cells: the value and the words.
std::string values_of(const std::string& cells) {
    std::string heads = "|";
    std::string rule = "|";
    for (std::size_t i = 1; i < cells.size(); ++i) {
        heads += cells[i] == '|' ? " h |" : "";
        rule += cells[i] == '|' ? "---|" : "";
    }
    const Document document =
        composed_document("Table: Values\n\n" + heads + "\n" + rule + "\n" + cells + "\n");
    std::string all;
    for (const Block& block : document.sections.front().blocks) {
        if (const auto* table = std::get_if<Table>(&block.is)) {
            for (const Cell& cell : table->rows.front().cells) {
                all += value_text(cell) + ": " + plain_text(cell.words) + "\n";
            }
        }
    }
    return all;
}

}  // namespace

TEST_CASE("a cell that is one number or one day keeps it, in its unit") {
    CHECK(
        values_of("| {{ clinic.date }} | {{ clinic.date as short-date }} | {{ overview.pupils }} | "
                  "{{ overview.pupils as pounds }} | {{ schools.first.measures.first.now }} | "
                  "{{ schools.count }} |") ==
        "2015-10-07: 7 October 2015\n"
        "2015-10-07: 7 Oct 2015\n"
        "31204 with 0: 31204\n"
        "31204 with 0 pounds: £31,204\n"
        "60 with 0 percent: 60%\n"
        "2 with 0: 2\n");
}

TEST_CASE("a cell that says more than a number is words, and so is what stands in its place") {
    CHECK(values_of("| {{ authority.name }} | of {{ overview.pupils }} | "
                    "{{ schools.last.measures.first.now }} | {{ \"a\" + overview.pupils }} | "
                    "{{ clinic.date as year }} | {{ overview.pupils if authority.fictional }} |") ==
          "words: Nenebridge City Council\n"
          "words: of 31204\n"
          "words: suppressed\n"
          "words: a31204\n"
          "words: 2015\n"
          "31204 with 0: 31204\n");
}

TEST_CASE("a number is kept no finer than it is printed") {
    Document document = composed_document(
        "Table: Values\n\n| h |\n|---|\n| {{ schools.first.measures.first.gap }} |\n");
    CHECK(document.sections.size() == 1);
    CHECK(values_of("| {{ schools.first.measures.first.authority }} |").find(".") ==
          std::string::npos);
}
