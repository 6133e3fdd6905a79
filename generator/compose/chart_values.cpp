#include "compose/chart_values.hpp"

#include "compose/bullet_values.hpp"
#include "compose/count_rows_chart.hpp"
#include "compose/gap_chart.hpp"
#include "compose/map_chart.hpp"
#include "compose/movement_chart.hpp"
#include "compose/network_chart.hpp"
#include "compose/pulls_chart.hpp"
#include "compose/spread_values.hpp"

#include <algorithm>
#include <cmath>

namespace clinic {

namespace {

// In points: a word's height, and two charts side by side on a page.
constexpr Size kSparkline{52, 12};
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
    chart.each = "Year";
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

// "Most are Green: 60 of 77."
std::string largest_in_words(const std::vector<CategoryCount>& counts) {
    int total = 0;
    int most = 0;
    for (const CategoryCount& count : counts) {
        total += count.count;
        most = std::max(most, count.count);
    }
    std::string largest;
    int groups = 0;
    for (const CategoryCount& count : counts) {
        if (count.count == most) {
            largest += (groups == 0 ? "" : " and ") + count.word;
            ++groups;
        }
    }
    const std::string of_all = std::to_string(most) + " of " + std::to_string(total) + ".";
    if (total == 0) {
        return "There is none.";
    }
    if (groups > 1) {
        return "The largest groups are " + largest + ": each " + of_all;
    }
    return (most == total      ? "All are "
            : 2 * most > total ? "Most are "
                               : "The largest group is ") +
           largest + ": " + of_all;
}

// "Schools by category. Most are Green: 60 of 77. Red 5, Amber 12, Green 60."
std::string counts_in_words(const std::vector<CategoryCount>& counts, const std::string& title) {
    std::string words = title + ". " + largest_in_words(counts);
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
    chart.each = chart.rags.empty() ? "Grade" : "Category";
    chart.y_name = "Schools";
    return chart;
}

Chart bars_chart(const void* counts, const std::string& title) {
    return counts_chart("bars", *static_cast<const std::vector<CategoryCount>*>(counts), title);
}

Chart stacked_chart(const void* counts, const std::string& title) {
    return counts_chart("stacked", *static_cast<const std::vector<CategoryCount>*>(counts), title);
}

Chart bullets_chart(const void* lines, const std::string& title) {
    return bullets_of(*static_cast<const std::vector<MeasureLine>*>(lines), title);
}

Chart dot_strip_chart(const void* place, const std::string& title) {
    return dot_strip_of(*static_cast<const SchoolPlace*>(place), title);
}

Chart spread_strip_chart(const void* spread, const std::string& title) {
    return spread_strip_of(*static_cast<const Spread*>(spread), title);
}

Chart funnel_chart(const void* spread, const std::string& title) {
    return funnel_of(*static_cast<const Spread*>(spread), title);
}

constexpr std::string_view kTrendExample = "a trend, such as measure.trend";
constexpr std::string_view kCountsExample = "counts, such as overview.categories";
constexpr std::string_view kCountRowsExample =
    "counts of several phases or terms, such as overview.phases.rows";
constexpr std::string_view kAnswersExample =
    "the answers to a consultation, such as consultation.rows";
constexpr std::string_view kSpreadExample =
    "all schools of a phase: spread, of 'for spread in spreads'; a funnel needs a result";
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

std::string unit_of(const Amount& amount) {
    return amount.unit == Unit::Percent ? "%" : "";
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
        {"bullets", kind_of<std::vector<MeasureLine>>, "lines of measures: school.measures",
         bullets_chart},
        {"dot-strip", kind_of<SchoolPlace>, "a school's place: school.place", dot_strip_chart},
        {"dot-strip", kind_of<Spread>, kSpreadExample, spread_strip_chart},
        {"funnel", kind_of<Spread>, kSpreadExample, funnel_chart},
        {"flow", kind_of<std::vector<MatrixRow>>, kMatrixExample, flow_chart},
        {"map", kind_of<SchoolMap>, "the schools' places, map", map_chart},
        {"gap", kind_of<Trend>, kTrendExample, gap_chart},
        {"stacked", kind_of<std::vector<CountRow>>, kCountRowsExample, count_rows_chart},
        {"stacked", kind_of<std::vector<AnswerRow>>, kAnswersExample, answer_rows_chart},
        {"network", kind_of<DisclosedNetwork>, kNetworkExample, network_chart},
        {"network-groups", kind_of<DisclosedNetwork>, kNetworkExample, network_groups_chart},
        {"pulls", kind_of<std::vector<SchoolPull>>, kPullsExample, pulls_chart},
    };
    return kSources;
}

bool shows_something(const Chart& chart) {
    const auto says = [](const std::optional<double>& value) { return value.has_value(); };
    const bool has_values = std::ranges::any_of(
        chart.series, [&](const auto& series) { return std::ranges::any_of(series.values, says); });
    return (has_values && !chart.categories.empty()) || !chart.points.empty() ||
           !chart.nodes.empty();
}

}  // namespace clinic
