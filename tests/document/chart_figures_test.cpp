#include "document/chart_figures.hpp"
#include "support/catch.hpp"

using namespace clinic;

namespace {

std::string line_of(const std::vector<std::string>& cells) {
    std::string line;
    for (const std::string& cell : cells) {
        line += (line.empty() ? "" : " | ") + cell;
    }
    return line + "\n";
}

// A line a row, its cells between bars; the caption first.
std::string told(const Chart& chart) {
    std::string text;
    for (const Table& table : figures_of(chart)) {
        text += plain_text(table.caption) + "\n";
        std::vector<std::string> cells;
        for (const Column& column : table.columns) {
            cells.push_back(plain_text(column.heading));
        }
        text += line_of(cells);
        for (const Row& row : table.rows) {
            cells.clear();
            for (const Cell& cell : row.cells) {
                cells.push_back(plain_text(cell.words));
            }
            text += line_of(cells);
        }
    }
    return text;
}

Chart titled(const std::string& title) {
    Chart chart;
    chart.title = title;
    return chart;
}

}  // namespace

TEST_CASE("values are told with their unit, and money before the figure") {
    Chart chart;
    chart.unit = "%";
    chart.decimals = 1;
    CHECK(value_text(chart, 68.44) == "68.4%");
    CHECK(value_text(chart, -3) == "−3.0%");
    CHECK(value_text(chart, {}) == "no figure");
    chart.unit = "£";
    chart.decimals = 0;
    CHECK(value_text(chart, -1200) == "−£1,200");
}

TEST_CASE("a chart of lines is a row for each year and a column for each line") {
    Chart chart = titled("Attendance");
    chart.unit = "%";
    chart.each = "Year";
    chart.categories = {"2014", "2015"};
    chart.series = {{"School", {94, {}}}, {"Nation", {95}}};
    CHECK(told(chart) == R"(Attendance
Year | School | Nation
2014 | 94% | 95%
2015 | no figure | no figure
)");
}

TEST_CASE("one bar of many pieces is a row for each piece") {
    Chart chart = titled("Schools by category");
    chart.each = "Category";
    chart.y_name = "Schools";
    chart.categories = {""};
    chart.series = {{"Red", {2}}, {"Green", {1200}}};
    CHECK(told(chart) == R"(Schools by category
Category | Schools
Red | 2
Green | 1,200
)");
}

TEST_CASE("points tell what lies along named axes, and findings where there are any") {
    Chart chart = titled("Small schools");
    chart.x_name = "Pupils";
    chart.points = {{"Alder", 120.4, 60, Rag::Red, false}, {"Birch", 1300, 70, Rag::None, true}};
    CHECK(told(chart) == R"(Small schools
Name | Pupils | Finding
Alder | 120 | red
Birch | 1,300 | –
)");
    chart.y_name = "Expected standard";
    chart.unit = "%";
    chart.each = "School";
    chart.points.front().rag = Rag::None;
    CHECK(told(chart) == R"(Small schools
School | Pupils | Expected standard
Alder | 120 | 60%
Birch | 1,300 | 70%
)");
}

TEST_CASE("nodes tell what they stand below, and their finding or that there is none") {
    Chart chart = titled("");
    chart.nodes = {{"Nenebridge", -1, Rag::None, false},
                   {"North", 0, Rag::Amber, true},
                   {"Fens", 0, Rag::None, true}};
    CHECK(told(chart) == R"(Figures of this chart
Name | Below | Finding
Nenebridge | – | –
North | Nenebridge | amber
Fens | Nenebridge | no data
)");
}

TEST_CASE("a chart without data has no figures, and one of two sorts of data has two tables") {
    CHECK(figures_of(Chart{}).empty());
    Chart chart;
    chart.categories = {"A", "B"};
    chart.series = {{"School", {1, 2}}};
    chart.points = {{"Alder"}};
    CHECK(figures_of(chart).size() == 2);
}
