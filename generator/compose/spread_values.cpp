#include "compose/spread_values.hpp"

#include "compose/chart_values.hpp"

#include <algorithm>
#include <array>

namespace clinic {

namespace {

// In points.
constexpr Size kFunnel{500, 172};
constexpr Size kDotStrip{500, 50};

struct Limit {
    const char* name;
    double FunnelAt::*at;
};

// From above to below: the outer limits are the first and the last.
constexpr std::array<Limit, 4> kLimits = {{{"998 in 1,000", &FunnelAt::outer_high},
                                           {"95 in 100", &FunnelAt::inner_high},
                                           {"95 in 100", &FunnelAt::inner_low},
                                           {"998 in 1,000", &FunnelAt::outer_low}}};

std::string labelled(const std::string& name, const std::string& whose) {
    return whose.empty() ? name : name + " (" + whose + ")";
}

}  // namespace

Chart funnel_of(const Spread& spread, const std::string& title) {
    Chart chart;
    const Funnel& funnel = spread.funnel;
    if (funnel.limits.empty()) {
        return chart;
    }
    chart.kind = "funnel";
    chart.title = title;
    chart.alternative = funnel.alternative;
    chart.size = kFunnel;
    chart.unit = unit_of(funnel.middle);
    chart.decimals = funnel.middle.decimals;
    chart.x_name = "Pupils";
    chart.y_name = spread.shorter;
    chart.middle = funnel.middle.value;
    chart.middle_name = funnel.middle_name;
    for (const SpreadPoint& point : spread.points) {
        const int pupils = point.figure.pupils.value_or(0);
        if (pupils > 0) {
            chart.points.push_back({labelled(point.school, point.whose),
                                    static_cast<double>(pupils), *point.figure.value, Rag::None,
                                    point.is_named, point.is_outside});
        }
    }
    for (const Limit& limit : kLimits) {
        ChartCurve curve;
        curve.name = limit.name;
        for (const FunnelAt& at : funnel.limits) {
            curve.x.push_back(at.pupils);
            curve.y.push_back(at.*limit.at);
        }
        chart.curves.push_back(std::move(curve));
    }
    return chart;
}

Chart spread_strip_of(const Spread& spread, const std::string& title) {
    Chart chart;
    if (spread.points.empty()) {
        return chart;
    }
    chart.kind = "dot-strip";
    chart.title = title;
    chart.size = kDotStrip;
    chart.unit = unit_of(spread.points.front().figure);
    chart.decimals = spread.points.front().figure.decimals;
    chart.x_name = spread.shorter;
    chart.categories = {spread.shorter};
    chart.series = {{"Council", {spread.authority.value}}, {"Nation", {spread.nation.value}}};
    for (const SpreadPoint& point : spread.points) {
        chart.points.push_back(
            {labelled(point.school, point.whose), *point.figure.value, 0, Rag::None, false, false});
    }
    const auto figure_of = [](const SpreadPoint& point) { return *point.figure.value; };
    const auto [least, most] = std::ranges::minmax_element(spread.points, {}, figure_of);
    const auto told = [](const SpreadPoint& point) {
        return amount_text(point.figure) + " (" + point.school + ")";
    };
    chart.alternative = spread.name + " of " + std::to_string(spread.points.size()) + " " +
                        spread.phase + " schools, " + spread.year + ": from " + told(*least) +
                        " to " + told(*most) + ".";
    if (spread.authority.value) {
        chart.alternative += " Council " + amount_text(spread.authority) + ".";
    }
    if (spread.nation.value) {
        chart.alternative += " Nation " + amount_text(spread.nation) + ".";
    }
    return chart;
}

Chart dot_strip_of(const SchoolPlace& place, const std::string& title) {
    Chart chart;
    if (place.others.empty() || !place.figure.value) {
        return chart;
    }
    chart.kind = "dot-strip";
    chart.title = title;
    chart.alternative = place.alternative;
    chart.size = kDotStrip;
    chart.unit = unit_of(place.figure);
    chart.decimals = place.figure.decimals;
    chart.x_name = place.shorter;
    chart.categories = {place.shorter};
    chart.series = {{"Council", {place.authority.value}}, {"Nation", {place.nation.value}}};
    for (const double other : place.others) {
        chart.points.push_back({{}, other, 0, Rag::None, false, false});
    }
    chart.points.push_back(
        {labelled(place.school, place.whose), *place.figure.value, 0, Rag::None, true, true});
    return chart;
}

}  // namespace clinic
