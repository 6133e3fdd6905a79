#include "render/html_figures.hpp"

#include "document/chart_figures.hpp"
#include "render/html_table.hpp"

#include <algorithm>

namespace clinic {

namespace {

// A table of so many points may as well stand below each of its charts.
constexpr std::size_t kShortTable = 8;

bool is_nameless(const ChartPoint& point) {
    return point.name.empty();
}

// All that a table of the chart's points says but its caption. Where points have no names, it does
// not matter whose is named.
std::string content_of(const Chart& chart, const Table& table) {
    const std::size_t first = std::ranges::any_of(chart.points, is_nameless) ? 1 : 0;
    std::vector<std::string> lines(1);
    for (std::size_t i = first; i < table.columns.size(); ++i) {
        lines.front() += plain_text(table.columns[i].heading) + "\t";
    }
    for (const Row& row : table.rows) {
        std::string& line = lines.emplace_back();
        for (std::size_t i = first; i < row.cells.size(); ++i) {
            line += plain_text(row.cells[i].words) + "\t";
        }
    }
    std::sort(lines.begin() + 1, lines.end());
    std::string content;
    for (const std::string& line : lines) {
        content += line + "\n";
    }
    return content;
}

void append_points_in_focus(HtmlPage& page, const Chart& chart, Table table,
                            const std::string& whole) {
    std::vector<Row> rows;
    for (std::size_t i = 0; i < chart.points.size(); ++i) {
        if (chart.points[i].in_focus) {
            rows.push_back(std::move(table.rows[i]));
        }
    }
    table.rows = std::move(rows);
    if (!table.rows.empty()) {
        append_table(page, table);
    }
    page.html += "<p><a";
    append_attribute(page, "href", "#" + whole);
    page.html += ">All " + std::to_string(chart.points.size()) + " figures</a></p>\n";
}

void append_points(HtmlPage& page, const Chart& chart, const Table& table) {
    const std::string content = content_of(chart, table);
    const auto before = page.figures.find(content);
    if (before != page.figures.end()) {
        append_points_in_focus(page, chart, table, before->second);
        return;
    }
    const std::string id = new_id(page, "figures");
    page.figures.emplace(content, id);
    page.html += "<div";
    append_attribute(page, "id", id);
    page.html += ">\n";
    append_table(page, table);
    page.html += "</div>\n";
}

}  // namespace

void append_figures(HtmlPage& page, const Chart& chart) {
    const std::vector<Table> tables = figures_of(chart);
    if (tables.empty()) {
        return;
    }
    page.html += "<details class=\"figures\">\n<summary>Figures of this chart";
    if (!chart.title.empty()) {
        page.html += "<span class=\"unseen\">: ";
        append_escaped(page, chart.title);
        page.html += "</span>";
    }
    page.html += "</summary>\n";
    for (const Table& table : tables) {
        const bool is_of_points = table.rows.size() == chart.points.size();
        if (is_of_points && table.rows.size() > kShortTable) {
            append_points(page, chart, table);
        } else {
            append_table(page, table);
        }
    }
    page.html += "</details>\n";
}

}  // namespace clinic
