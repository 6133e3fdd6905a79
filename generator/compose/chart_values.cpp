#include "compose/chart_values.hpp"

#include "compose/count_rows_chart.hpp"
#include "compose/gap_chart.hpp"
#include "compose/movement_chart.hpp"
#include "compose/network_chart.hpp"
#include "compose/pulls_chart.hpp"

#include <algorithm>
#include <cmath>

namespace clinic {

namespace {

// In points: a word's height, and two charts side by side on a page.
constexpr Size kSparkline{62, 12};
constexpr Size kTrend{250, 130};
constexpr double kWide = 500;
constexpr double kBarHeight = 18;
constexpr double kStackedHeight = 36;

Series series_of(const TrendLine& line) {
    Series series{line.name, {}};
    for (const double value : line.values) {
        series.values.push_back(std::isnan(value) ? std::nullopt : std::optional(value));
    }
    return series;
}

}  // namespace

Chart chart_of(const Trend& trend, std::string kind, const Size& size) {
    Chart chart;
    chart.kind = std::move(kind);
    chart.title = trend.title;
    chart.categories = trend.years;
    for (const TrendLine& line : trend.lines) {
        chart.series.push_back(series_of(line));
    }
    chart.unit = trend.unit;
    chart.decimals = trend.decimals;
    chart.size = size;
    chart.alternative = trend.alternative;
    return chart;
}

namespace {

// "Schools by category: Red 5, Amber 12, Green 60."
std::string counts_in_words(const std::vector<CategoryCount>& counts, const std::string& title) {
    std::string words = title + ":";
    for (const CategoryCount& count : counts) {
        words += " " + count.word + " " + std::to_string(count.count) + ",";
    }
    words.back() = '.';
    return words;
}

Chart trend_chart(const void* trend, const std::string&) {
    return chart_of(*static_cast<const Trend*>(trend), "trend", kTrend);
}

// `kind` is "bars" (one bar a category) or "stacked" (one bar, a piece a category).
Chart counts_chart(const std::string& kind, const std::vector<CategoryCount>& counts,
                   const std::string& title) {
    const bool is_stacked = kind == "stacked";
    Chart chart;
    chart.kind = kind;
    chart.title = title;
    chart.alternative = counts_in_words(counts, title);
    const double bars = static_cast<double>(counts.size()) + 1;
    chart.size = {kWide, is_stacked ? kStackedHeight : bars * kBarHeight};
    if (is_stacked) {
        chart.categories.emplace_back();
    } else {
        chart.series.push_back({title, {}});
    }
    for (const CategoryCount& count : counts) {
        if (is_stacked) {
            chart.series.push_back({count.word, {count.count}});
        } else {
            chart.categories.push_back(count.word);
            chart.series.front().values.push_back(count.count);
        }
        chart.rags.push_back(count.rag);
    }
    // Grades of a scale without colours are told apart by shades, not shown as missing.
    const auto is_none = [](Rag rag) { return rag == Rag::None; };
    if (std::all_of(chart.rags.begin(), chart.rags.end(), is_none)) {
        chart.rags.clear();
    }
    return chart;
}

Chart bars_chart(const void* counts, const std::string& title) {
    return counts_chart("bars", *static_cast<const std::vector<CategoryCount>*>(counts), title);
}

Chart stacked_chart(const void* counts, const std::string& title) {
    return counts_chart("stacked", *static_cast<const std::vector<CategoryCount>*>(counts), title);
}

constexpr std::string_view kTrendExample = "a trend, such as measure.trend";
constexpr std::string_view kCountsExample = "counts, such as overview.categories";
constexpr std::string_view kCountRowsExample =
    "counts of several phases or terms, such as overview.phases.rows";
constexpr std::string_view kNetworkExample = "the groups and their schools: network";
constexpr std::string_view kPullsExample = "how schools move a group, such as group.main.schools";
constexpr std::string_view kMatrixExample = "the categories last and now: matrix";

}  // namespace

bool is_trend(const Kind& kind) {
    return &kind == &kind_of<Trend>();
}

bool is_counts(const Kind& kind) {
    return &kind == &kind_of<std::vector<CategoryCount>>();
}

Chart sparkline_of(const Trend& trend) {
    return chart_of(trend, "sparkline", kSparkline);
}

// A new chart of templates is one row here.
const std::vector<ChartSource>& chart_sources() {
    static const std::vector<ChartSource> kSources = {
        {"trend", kind_of<Trend>, kTrendExample, trend_chart},
        {"bars", kind_of<std::vector<CategoryCount>>, kCountsExample, bars_chart},
        {"stacked", kind_of<std::vector<CategoryCount>>, kCountsExample, stacked_chart},
        {"flow", kind_of<std::vector<MatrixRow>>, kMatrixExample, flow_chart},
        {"gap", kind_of<Trend>, kTrendExample, gap_chart},
        {"stacked", kind_of<std::vector<CountRow>>, kCountRowsExample, count_rows_chart},
        {"network", kind_of<DisclosedNetwork>, kNetworkExample, network_chart},
        {"pulls", kind_of<std::vector<SchoolPull>>, kPullsExample, pulls_chart},
    };
    return kSources;
}

bool shows_something(const Chart& chart) {
    const bool has_series = !chart.series.empty() && !chart.categories.empty();
    return has_series || !chart.points.empty() || !chart.nodes.empty();
}

}  // namespace clinic
