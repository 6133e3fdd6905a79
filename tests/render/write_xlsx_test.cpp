#include "render/write_xlsx.hpp"

#include "source/read_xlsx.hpp"
#include "support/catch.hpp"

namespace clinic {

namespace {

std::string print_book(const Document& document) {
    const std::string bytes = write_xlsx(document);
    CHECK(bytes == write_xlsx(document));
    Diagnostics diagnostics;
    std::string all;
    for (const DataTable& table : read_xlsx("pack.xlsx", bytes, diagnostics)) {
        all += "sheet '" + table.sheet + "'\n";
        for (const std::vector<std::string>& row : table.rows) {
            for (const std::string& cell : row) {
                all += " <" + cell + ">";
            }
            all += "\n";
        }
    }
    return all;
}

Inlines line(const std::string& words) {
    return {Words{words}};
}

Table small_table(const std::string& caption, std::vector<Row> rows) {
    Table table;
    table.caption = line(caption);
    table.columns = {{line("School")}, {line("Figure")}, {line("Page")}};
    table.rows = std::move(rows);
    return table;
}

Row small_row(const std::string& school, Cell figure) {
    return {{{line(school)}, std::move(figure), {{PageReference{"x"}}}}};
}

Section small_section(const std::string& title, int level, std::vector<Block> blocks) {
    Section section;
    section.anchor = title;
    section.title = title;
    section.level = level;
    section.blocks = std::move(blocks);
    return section;
}

Cell percent_cell(double value) {
    return {line("60%"), CellNumber{value, 0, Unit::Percent}};
}

}  // namespace

TEST_CASE("every table is a sheet by the title of its part, and the first sheet tells them") {
    Document document;
    document.title = "Nenebridge: clinic";
    document.banner = "Restricted";
    document.issued = "2015-10-07";
    Row group{{{line("Primary: 1 school")}, {}, {}}, TableRowKind::Group};
    document.sections = {
        small_section(
            "Results", 1,
            {{small_table("All of them", {group, small_row("A", percent_cell(60))})},
             {Heading{2, line("More"), {}}},
             {small_table("The rest", {small_row("B", {{RagSign{Rag::Amber, "amber"}}})})}}),
    };
    CHECK(print_book(document) ==
          "sheet 'Contents'\n"
          " <Sheet> <What it shows> <Rows>\n"
          " <This workbook> <Nenebridge: clinic>\n"
          " <Marking> <Restricted>\n"
          " <Dated> <7 October 2015>\n"
          " <Results> <All of them> <1>\n"
          " <More> <The rest> <1>\n"
          "sheet 'Results'\n"
          " <Group> <School> <Figure>\n"
          " <Primary: 1 school> <A> <60%>\n"
          "sheet 'More'\n"
          " <School> <Figure>\n"
          " <B> <amber>\n");
}

TEST_CASE("tables of alike parts share a sheet that names the part") {
    Document document;
    document.title = "Pack";
    const auto part = [](const std::string& title) {
        return small_section(
            title, 2,
            {{small_table("Results of " + title, {small_row(title, {line("withheld")})})}});
    };
    document.sections = {small_section("School profiles", 1, {}), part("A"), part("B")};
    CHECK(print_book(document) ==
          "sheet 'Contents'\n"
          " <Sheet> <What it shows> <Rows>\n"
          " <This workbook> <Pack>\n"
          " <School profiles> <School profiles> <2>\n"
          "sheet 'School profiles'\n"
          " <Part> <School> <Figure>\n"
          " <A> <A> <withheld>\n"
          " <B> <B> <withheld>\n");
}

}  // namespace clinic
