#include "compose/pulls_chart.hpp"

#include "disclose/disclosed_groups.hpp"

#include <algorithm>
#include <cmath>

namespace clinic {

namespace {

// In points.
constexpr double kPullsWide = 500;
constexpr double kPullHeight = 14;
// Where a name takes two lines.
constexpr double kTallPullHeight = 21;
constexpr std::size_t kLongestInLine = 46;
constexpr double kHeadHeight = 16;

}  // namespace

Chart pulls_chart(const void* pulls, const std::string& title) {
    const auto& of = *static_cast<const std::vector<SchoolPull>*>(pulls);
    Chart chart;
    chart.kind = "pulls";
    chart.title = title;
    chart.x_name = "holds the group back";
    chart.y_name = "lifts the group";
    chart.alternative = title + ".";
    for (const SchoolPull& pull : of) {
        if (!pull.amount) {
            return {};
        }
        ChartPoint point;
        point.name = pull.school;
        // Held back to the left, whichever way the measure runs.
        point.x = pull.lifts ? std::abs(*pull.amount) : -std::abs(*pull.amount);
        point.words = pull.pull;
        chart.points.push_back(std::move(point));
        chart.alternative += " " + pull.school + " " + pull.pull + ",";
    }
    chart.alternative.back() = '.';
    const bool is_tall = std::ranges::any_of(
        of, [](const SchoolPull& pull) { return pull.school.size() > kLongestInLine; });
    chart.size = {kPullsWide, kHeadHeight + (is_tall ? kTallPullHeight : kPullHeight) *
                                                static_cast<double>(of.size())};
    return chart;
}

}  // namespace clinic
