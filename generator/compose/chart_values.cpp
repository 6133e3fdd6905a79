#include "compose/chart_values.hpp"

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
// A ward of fewer schools has no middle worth a name.
constexpr int kFewestForName = 2;
constexpr double kLeastMap = 260;
constexpr double kMostMap = 380;

Series series_of(const TrendLine& line) {
    Series series{line.name, {}};
    for (const double value : line.values) {
        series.values.push_back(std::isnan(value) ? std::nullopt : std::optional(value));
    }
    return series;
}

Chart chart_of(const Trend& trend, std::string kind, Size size) {
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

// As high as the schools lie apart, within what a page takes.
Size map_size(const std::vector<MapPoint>& points) {
    const auto [west, east] = std::ranges::minmax(points, {}, &MapPoint::easting);
    const auto [south, north] = std::ranges::minmax(points, {}, &MapPoint::northing);
    const double across = std::max(east.easting - west.easting, 1.0);
    const double up = north.northing - south.northing;
    return {kWide, std::clamp(kWide * up / across, kLeastMap, kMostMap)};
}

Chart map_chart(const void* value, const std::string& title) {
    const SchoolMap& map = *static_cast<const SchoolMap*>(value);
    Chart chart;
    chart.kind = "map";
    chart.title = title;
    chart.alternative = map.alternative;
    chart.each = "School";
    chart.focus = map.which;
    chart.x_name = "Easting";
    chart.y_name = "Northing";
    for (const MapPoint& point : map.points) {
        chart.points.push_back(
            {point.school, point.easting, point.northing, point.rag, point.listed});
    }
    for (const MapWard& ward : map.wards) {
        if (ward.placed >= kFewestForName) {
            chart.ground.push_back({ward.name, ward.easting, ward.northing});
        }
    }
    if (!chart.points.empty()) {
        chart.size = map_size(map.points);
    }
    return chart;
}

constexpr std::string_view kTrendExample = "a trend, such as measure.trend";
constexpr std::string_view kCountsExample = "counts, such as overview.categories";

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
        {"map", kind_of<SchoolMap>, "the schools' places, map", map_chart},
    };
    return kSources;
}

bool shows_something(const Chart& chart) {
    const bool has_series = !chart.series.empty() && !chart.categories.empty();
    return has_series || !chart.points.empty() || !chart.nodes.empty();
}

}  // namespace clinic
