#include "compose/count_rows_chart.hpp"

#include "disclose/disclosed_counts.hpp"

#include <algorithm>

namespace clinic {

namespace {

// In points.
constexpr double kWidth = 500;
constexpr double kCountRowHeight = 22;
constexpr double kCountKeyHeight = 26;

// "Primary, 56 schools: Red 4, Amber 12, Green 40"
std::string row_in_words(const CountRow& row) {
    std::string words = row.name + ", " + std::to_string(row.total) +
                        (row.total == 1 ? " school" : " schools") + ":";
    for (const CategoryCount& count : row.counts) {
        words += " " + count.word + " " + std::to_string(count.count) + ",";
    }
    words.pop_back();
    return words;
}

}  // namespace

Chart count_rows_chart(const void* rows, const std::string& title) {
    const auto& of = *static_cast<const std::vector<CountRow>*>(rows);
    Chart chart;
    chart.kind = "stacked";
    chart.title = title;
    chart.has_equal_bars = true;
    chart.size = {kWidth, kCountRowHeight * static_cast<double>(of.size()) + kCountKeyHeight};
    chart.alternative = title + ".";
    for (const CountRow& row : of) {
        chart.categories.push_back(row.name + " (" + std::to_string(row.total) + ")");
        chart.alternative += " " + row_in_words(row) + ".";
        for (std::size_t i = 0; i < row.counts.size(); ++i) {
            if (i == chart.series.size()) {
                chart.series.push_back({row.counts[i].word, {}});
                chart.rags.push_back(row.counts[i].rag);
            }
            chart.series[i].values.push_back(row.counts[i].count);
        }
    }
    // Steps of a scale without colours are told apart by shades, not shown as missing.
    if (std::ranges::all_of(chart.rags, [](Rag rag) { return rag == Rag::None; })) {
        chart.rags.clear();
    }
    return chart;
}

}  // namespace clinic
