#include "disclose/funnel.hpp"

#include "assess/funnel_limits.hpp"
#include "disclose/spread_words.hpp"

#include <algorithm>

namespace clinic {

namespace {

constexpr std::size_t kFewestInFunnel = 5;
// More names than these would stand over each other.
constexpr std::size_t kMostNames = 8;
// As many limits as a smooth line needs.
constexpr int kSteps = 72;

bool has_pupils(const SpreadPoint& point) {
    return point.figure.pupils && *point.figure.pupils > 0;
}

FunnelAt limits_at(double middle, int pupils) {
    const FunnelLimits limits = funnel_limits(middle / 100, pupils);
    return {pupils, limits.inner.low * 100, limits.inner.high * 100, limits.outer.low * 100,
            limits.outer.high * 100};
}

std::vector<FunnelAt> limits_between(double middle, int fewest, int most) {
    std::vector<FunnelAt> limits;
    const int step = std::max(1, (most - fewest) / kSteps);
    for (int pupils = fewest; pupils < most; pupils += step) {
        limits.push_back(limits_at(middle, pupils));
    }
    limits.push_back(limits_at(middle, most));
    return limits;
}

// How many times as far from the middle as the outer limit on its side; over 1: outside.
double farness(double middle, const SpreadPoint& point) {
    const FunnelAt limits = limits_at(middle, *point.figure.pupils);
    const double value = *point.figure.value;
    const double limit = value < middle ? middle - limits.outer_low : limits.outer_high - middle;
    const double distance = value < middle ? middle - value : value - middle;
    return limit > 0 ? distance / limit : distance > 0 ? 2 : 0;
}

void mark_outside(double middle, std::vector<SpreadPoint*>& points, Funnel& funnel) {
    std::vector<std::pair<double, SpreadPoint*>> outside;
    for (SpreadPoint* point : points) {
        const double far = farness(middle, *point);
        if (far > 1) {
            point->is_outside = true;
            outside.emplace_back(far, point);
        }
    }
    funnel.outside = static_cast<int>(outside.size());
    std::ranges::stable_sort(outside, std::ranges::greater(),
                             [](const auto& one) { return one.first; });
    for (std::size_t i = 0; i < std::min(outside.size(), kMostNames); ++i) {
        outside[i].second->is_named = true;
    }
}

}  // namespace

void take_funnel(Spread& spread) {
    Funnel& funnel = spread.funnel;
    funnel.middle = spread.authority.value ? spread.authority : spread.nation;
    funnel.middle_name = spread.authority.value ? "council" : "nation";
    std::vector<SpreadPoint*> points;
    int fewest = 0;
    int most = 0;
    for (SpreadPoint& point : spread.points) {
        if (has_pupils(point)) {
            const int pupils = *point.figure.pupils;
            fewest = points.empty() ? pupils : std::min(fewest, pupils);
            most = std::max(most, pupils);
            points.push_back(&point);
        }
    }
    if (!funnel.middle.value || points.size() < kFewestInFunnel) {
        return;
    }
    funnel.limits = limits_between(*funnel.middle.value, fewest, most);
    mark_outside(*funnel.middle.value, points, funnel);
    tell_funnel(spread);
}

}  // namespace clinic
