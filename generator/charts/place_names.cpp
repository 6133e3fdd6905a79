#include "charts/place_names.hpp"

#include <algorithm>
#include <array>

namespace clinic {

namespace {

// Points.
constexpr double kDot = 2.6;
constexpr double kAir = 1.2;
// Letters reach so far below their line.
constexpr double kBelowLine = 2;
constexpr double kLeaderWidth = 0.4;
// From the middle of the dot to the nearest edge of its name; a name beyond the first has a leader.
constexpr std::array<double, 6> kDistances = {4.5, 12, 22, 34, 48, 64};
// What a name over a dot, and one that a line crosses, costs in points of distance.
constexpr double kCoverCost = 9;
constexpr double kCrossCost = 26;

// To which side of its dot a name stands: -1, 0 or 1 across and down. The likeliest first.
struct Side {
    int across = 1;
    int down = 0;
};
constexpr std::array<Side, 8> kSides = {
    {{1, 0}, {-1, 0}, {1, -1}, {1, 1}, {-1, -1}, {-1, 1}, {0, -1}, {0, 1}}};

bool meet(const Area& one, const Area& other) {
    return one.left < other.right + kAir && other.left < one.right + kAir &&
           one.top < other.bottom + kBelowLine + kAir && other.top < one.bottom + kBelowLine + kAir;
}

Area around(const Spot& dot) {
    return {dot.x - kDot, dot.y - kDot, dot.x + kDot, dot.y + kDot};
}

Area beside(const Spot& dot, const Side& side, double distance, const Size& words) {
    const double x = side.across > 0   ? dot.x + distance
                     : side.across < 0 ? dot.x - distance - words.width
                                       : dot.x - words.width / 2;
    const double y = side.down > 0   ? dot.y + distance
                     : side.down < 0 ? dot.y - distance - words.height
                                     : dot.y - words.height / 2;
    return {x, y, x + words.width, y + words.height};
}

bool is_within(const Area& inner, const Area& outer) {
    return inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top &&
           inner.bottom <= outer.bottom;
}

class NamePlacer {
public:
    NamePlacer(const std::vector<DotName>& wishes, const Obstacles& obstacles, const Area& room,
               const ChartType& type)
        : wishes_(wishes), obstacles_(obstacles), room_(room), type_(type) {}

    std::vector<std::optional<PlacedName>> run() {
        std::vector<std::optional<PlacedName>> placed;
        for (const DotName& wish : wishes_) {
            placed.push_back(best_of(wish));
            if (placed.back()) {
                taken_.push_back(placed.back()->area);
            }
        }
        return placed;
    }

private:
    std::optional<PlacedName> best_of(const DotName& wish) const {
        const Size words{type_.width_of(wish.name), kCapHeight * type_.size};
        std::optional<PlacedName> best;
        double least = 0;
        for (const double distance : kDistances) {
            for (const Side& side : kSides) {
                const Area area = beside(wish.dot, side, distance, words);
                const std::optional<double> cost = cost_of(area, distance, wish);
                if (cost && (!best || *cost < least)) {
                    least = *cost;
                    best = placed_at(area, distance, wish);
                }
            }
        }
        return best;
    }

    // Nothing when the name cannot stand there.
    std::optional<double> cost_of(const Area& area, double distance, const DotName& wish) const {
        if (!is_within(area, room_)) {
            return std::nullopt;
        }
        const auto is_met = [&](const Area& other) { return meet(area, other); };
        if (std::any_of(taken_.begin(), taken_.end(), is_met)) {
            return std::nullopt;
        }
        double cost = distance;
        for (const DotName& other : wishes_) {
            if (&other != &wish && is_met(around(other.dot))) {
                return std::nullopt;
            }
        }
        for (const Spot& dot : obstacles_.dots) {
            cost += is_met(around(dot)) ? kCoverCost : 0;
        }
        const bool is_crossed =
            std::any_of(obstacles_.lines.begin(), obstacles_.lines.end(), [&](const Spot& spot) {
                return meet(area, {spot.x, spot.y, spot.x, spot.y});
            });
        cost += is_crossed ? kCrossCost : 0;
        return cost;
    }

    PlacedName placed_at(const Area& area, double distance, const DotName& wish) const {
        PlacedName placed{{area.left, area.bottom}, area, std::nullopt};
        if (distance > kDistances.front()) {
            const Spot near{std::clamp(wish.dot.x, area.left, area.right),
                            std::clamp(wish.dot.y, area.top, area.bottom)};
            placed.leader = LineMark{wish.dot, near, kLeaderWidth, type_.color, 0, 0};
        }
        return placed;
    }

    const std::vector<DotName>& wishes_;
    const Obstacles& obstacles_;
    const Area room_;
    const ChartType& type_;
    std::vector<Area> taken_;
};

}  // namespace

std::vector<std::optional<PlacedName>> place_names(const std::vector<DotName>& wishes,
                                                   const Obstacles& obstacles, const Area& room,
                                                   const ChartType& type) {
    return NamePlacer(wishes, obstacles, room, type).run();
}

}  // namespace clinic
