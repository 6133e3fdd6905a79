#include "charts/label_places.hpp"

#include <algorithm>
#include <cmath>

namespace clinic {

namespace {

// Ways to stand beside a mark, the better first: to the right and left, then aslant, then above
// and below. As shares of the distance.
constexpr double kAslant = 0.72;
constexpr Spot kWays[] = {{1, 0},
                          {-1, 0},
                          {kAslant, -kAslant},
                          {kAslant, kAslant},
                          {-kAslant, -kAslant},
                          {-kAslant, kAslant},
                          {0, -1},
                          {0, 1}};

// Points between the mark and its name.
constexpr double kDistances[] = {2, 8, 16, 26, 38, 52, 70, 92, 120};
// Beyond this a line leads to the name.
constexpr double kFarthestAlone = 8;

// What a mark under the line weighs against points of distance.
constexpr double kLineOverMarkCost = 10;
constexpr double kWayCost = 0.5;
constexpr int kStepsOfLine = 8;

// Points between two marks, and how much less is good enough.
constexpr double kMarkGap = 0.6;
constexpr double kGoodEnough = 0.05;
constexpr int kMostRounds = 60;

bool is_over(const Area& a, const Area& b) {
    return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

bool is_within(const Area& area, const Area& frame) {
    return area.left >= frame.left && area.right <= frame.right && area.top >= frame.top &&
           area.bottom <= frame.bottom;
}

bool holds(const Area& area, const Spot& spot) {
    return spot.x > area.left && spot.x < area.right && spot.y > area.top && spot.y < area.bottom;
}

// The name touches `near` with its nearest corner, or the middle of its nearest side.
NamePlace place_at(const NameWish& wish, const Spot& way, double distance) {
    const double away = wish.reach + distance;
    NamePlace place;
    place.near = {wish.middle.x + away * way.x, wish.middle.y + away * way.y};
    const auto start = [](double near, double along, double length) {
        return along > 0 ? near : along < 0 ? near - length : near - length / 2;
    };
    place.area.left = start(place.near.x, way.x, wish.size.width);
    place.area.top = start(place.near.y, way.y, wish.size.height);
    place.area.right = place.area.left + wish.size.width;
    place.area.bottom = place.area.top + wish.size.height;
    place.needs_line = distance > kFarthestAlone;
    return place;
}

// Half each, along the line between them; two in one spot go aside.
bool push(RoundMark& first, RoundMark& second) {
    double x = second.middle.x - first.middle.x;
    double y = second.middle.y - first.middle.y;
    const double wanted = first.reach + second.reach + kMarkGap;
    double apart = std::sqrt(x * x + y * y);
    if (apart >= wanted - kGoodEnough) {
        return false;
    }
    if (apart == 0) {
        x = apart = 1;
    }
    const double step = (wanted - apart) / 2 / apart;
    first.middle = {first.middle.x - x * step, first.middle.y - y * step};
    second.middle = {second.middle.x + x * step, second.middle.y + y * step};
    return true;
}

}  // namespace

std::vector<RoundMark> pushed_apart(std::vector<RoundMark> marks) {
    bool is_pushed = true;
    for (int round = 0; is_pushed && round < kMostRounds; ++round) {
        is_pushed = false;
        for (std::size_t i = 0; i < marks.size(); ++i) {
            for (std::size_t k = i + 1; k < marks.size(); ++k) {
                is_pushed |= push(marks[i], marks[k]);
            }
        }
    }
    return marks;
}

std::optional<double> LabelPlaces::cost_of(const NameWish& wish, const NamePlace& place,
                                           double away) const {
    const auto is_under = [&](const Area& area) { return is_over(area, place.area); };
    if (!is_within(place.area, frame_) || std::ranges::any_of(taken_, is_under) ||
        std::ranges::any_of(marks_, is_under)) {
        return std::nullopt;
    }
    double cost = away;
    for (const Avoided& avoided : avoided_) {
        cost += is_under(avoided.area) ? avoided.cost : 0;
    }
    if (!place.needs_line) {
        return cost;
    }
    for (int step = 0; step <= kStepsOfLine; ++step) {
        const double share = static_cast<double>(step) / kStepsOfLine;
        const Spot on_line{wish.middle.x + share * (place.near.x - wish.middle.x),
                           wish.middle.y + share * (place.near.y - wish.middle.y)};
        const auto is_crossed = [&](const Area& area) { return holds(area, on_line); };
        if (std::ranges::any_of(taken_, is_crossed)) {
            return std::nullopt;
        }
        // The first is the mark's own.
        cost += step == 0 ? 0
                          : kLineOverMarkCost *
                                static_cast<double>(std::ranges::count_if(marks_, is_crossed));
    }
    return cost;
}

std::optional<NamePlace> LabelPlaces::beside(const NameWish& wish) {
    std::optional<NamePlace> best;
    double least = 0;
    for (const double distance : kDistances) {
        double away = distance;
        for (const Spot& way : kWays) {
            const NamePlace place = place_at(wish, way, distance);
            const std::optional<double> cost = cost_of(wish, place, away);
            if (cost && (!best || *cost < least)) {
                best = place;
                least = *cost;
            }
            away += kWayCost;
        }
    }
    if (best) {
        taken_.push_back(best->area);
    }
    return best;
}

bool LabelPlaces::take(const Area& area) {
    const auto is_under = [&](const Area& other) { return is_over(other, area); };
    if (!is_within(area, frame_) || std::ranges::any_of(taken_, is_under) ||
        std::ranges::any_of(marks_, is_under) ||
        std::ranges::any_of(avoided_, is_under, &Avoided::area)) {
        return false;
    }
    taken_.push_back(area);
    return true;
}

}  // namespace clinic
