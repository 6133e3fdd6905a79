#include "compose/gap_chart.hpp"

#include "base/amount.hpp"
#include "compose/chart_values.hpp"

#include <algorithm>

namespace clinic {

namespace {

// In points: as wide as a page's text.
constexpr Size kGap{500, 140};

// The first line less the second in one year.
struct Distance {
    std::size_t place = 0;
    double value = 0;
};

std::vector<Distance> distances_of(const Chart& chart) {
    std::vector<Distance> distances;
    for (std::size_t i = 0; i < chart.categories.size(); ++i) {
        const std::optional<double>& own = chart.series[0].values[i];
        const std::optional<double>& other = chart.series[1].values[i];
        if (own && other) {
            distances.push_back({i, *own - *other});
        }
    }
    return distances;
}

Amount amount_like(const Trend& trend) {
    Amount like;
    like.unit = trend.unit == "%" ? Unit::Percent : trend.unit == "£" ? Unit::Pounds : Unit::Score;
    like.decimals = trend.decimals;
    return like;
}

std::string distance_in_words(const Distance& distance, const Chart& chart, const Amount& like) {
    return distance_text(distance.value, like) + (distance.value < 0 ? " below" : " above") +
           " in " + chart.categories[distance.place];
}

}  // namespace

Chart gap_chart(const void* trend, const std::string& title) {
    const Trend& of = *static_cast<const Trend*>(trend);
    Chart chart = chart_of(of, "gap", kGap);
    chart.title = title;
    const auto nation = std::ranges::find(of.lines, kNationsName, &TrendLine::name);
    const auto place = static_cast<std::size_t>(nation - of.lines.begin());
    if (place == 0 || place == of.lines.size()) {
        return {};
    }
    chart.series = {chart.series.front(), chart.series[place]};
    const std::vector<Distance> distances = distances_of(chart);
    if (distances.size() < 2) {
        return {};
    }
    const Amount like = amount_like(of);
    for (const Distance& end : {distances.front(), distances.back()}) {
        ChartPoint point;
        point.words = distance_text(end.value, like) + " in " + chart.categories[end.place];
        point.x = static_cast<double>(end.place);
        chart.points.push_back(point);
    }
    chart.alternative = chart.series.front().name + " against the nation: " +
                        distance_in_words(distances.front(), chart, like) + ", " +
                        distance_in_words(distances.back(), chart, like) + ". " + of.alternative;
    return chart;
}

}  // namespace clinic
