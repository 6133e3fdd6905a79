#include "document/chart_figures.hpp"

#include "base/number_text.hpp"

#include <algorithm>

namespace clinic {

namespace {

constexpr const char* kNoName = "–";

Column column(const std::string& heading, Align align = Align::Start) {
    return {{Words{heading}}, align, 0};
}

Cell cell(const std::string& words) {
    return {{Words{words.empty() ? kNoName : words}}};
}

Table table_of(const Chart& chart, const std::string& names) {
    Table table;
    table.caption = {Words{chart.title.empty() ? "Figures of this chart" : chart.title}};
    table.columns.push_back(column(chart.each.empty() ? names : chart.each));
    table.dense = true;
    return table;
}

Cell value_cell(const Chart& chart, const Series& series, std::size_t place) {
    return cell(value_text(
        chart, place < series.values.size() ? series.values[place] : std::optional<double>()));
}

// One bar of many pieces reads as a list of the pieces, not as one long row.
Table pieces_table(const Chart& chart) {
    Table table = table_of(chart, "Part");
    const std::string& whole = chart.categories.front();
    table.columns.push_back(column(!whole.empty()         ? whole
                                   : chart.y_name.empty() ? "Figure"
                                                          : chart.y_name,
                                   Align::End));
    for (const Series& series : chart.series) {
        table.rows.push_back({{cell(series.name), value_cell(chart, series, 0)}});
    }
    return table;
}

Table series_table(const Chart& chart) {
    if (chart.categories.size() == 1) {
        return pieces_table(chart);
    }
    Table table = table_of(chart, "Name");
    const bool is_alone = chart.series.size() == 1 && !chart.y_name.empty();
    for (const Series& series : chart.series) {
        table.columns.push_back(column(is_alone ? chart.y_name : series.name, Align::End));
    }
    for (std::size_t i = 0; i < chart.categories.size(); ++i) {
        Row row{{cell(chart.categories[i])}};
        for (const Series& series : chart.series) {
            row.cells.push_back(value_cell(chart, series, i));
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

bool has_finding(const ChartPoint& point) {
    return point.rag != Rag::None;
}

// What lies along an axis without a name is a place in the picture, not a figure.
Table points_table(const Chart& chart) {
    Table table = table_of(chart, "Name");
    const bool has_findings = std::ranges::any_of(chart.points, has_finding);
    if (!chart.x_name.empty()) {
        table.columns.push_back(column(chart.x_name, Align::End));
    }
    if (!chart.y_name.empty()) {
        table.columns.push_back(column(chart.y_name, Align::End));
    }
    if (has_findings) {
        table.columns.push_back(column("Finding"));
    }
    for (const ChartPoint& point : chart.points) {
        Row row{{cell(point.name)}};
        if (!chart.x_name.empty()) {
            row.cells.push_back(cell(grouped_text(point.x, 0)));
        }
        if (!chart.y_name.empty()) {
            row.cells.push_back(cell(value_text(chart, point.y)));
        }
        if (has_findings) {
            row.cells.push_back(cell(has_finding(point) ? std::string(rag_word(point.rag)) : ""));
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

Table nodes_table(const Chart& chart) {
    Table table = table_of(chart, "Name");
    table.columns.push_back(column("Below"));
    const auto has_rag = [](const ChartNode& node) { return node.has_rag; };
    const bool has_findings = std::ranges::any_of(chart.nodes, has_rag);
    if (has_findings) {
        table.columns.push_back(column("Finding"));
    }
    for (const ChartNode& node : chart.nodes) {
        const bool is_below = node.parent >= 0;
        Row row{{cell(node.name),
                 cell(is_below ? chart.nodes[static_cast<std::size_t>(node.parent)].name : "")}};
        if (has_findings) {
            row.cells.push_back(cell(node.has_rag ? std::string(rag_word(node.rag)) : ""));
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

}  // namespace

std::string value_text(const Chart& chart, const std::optional<double>& value) {
    if (!value) {
        return "no figure";
    }
    const std::string number = grouped_text(*value, chart.decimals);
    const bool is_negative = number.starts_with('-');
    const bool is_money = chart.unit == "£";
    return std::string(is_negative ? "−" : "") + (is_money ? chart.unit : "") +
           number.substr(is_negative ? 1 : 0) + (is_money ? "" : chart.unit);
}

std::vector<Table> figures_of(const Chart& chart) {
    std::vector<Table> tables;
    if (!chart.series.empty() && !chart.categories.empty()) {
        tables.push_back(series_table(chart));
    }
    if (!chart.points.empty()) {
        tables.push_back(points_table(chart));
    }
    if (!chart.nodes.empty()) {
        tables.push_back(nodes_table(chart));
    }
    return tables;
}

}  // namespace clinic
