#include "render/mark_reach.hpp"

#include <algorithm>

namespace clinic {

namespace {

Reach around(const std::vector<Spot>& spots, double margin) {
    if (spots.empty()) {
        return {};
    }
    Reach reach{spots[0].x, spots[0].y, spots[0].x, spots[0].y};
    for (const Spot& spot : spots) {
        reach.left = std::min(reach.left, spot.x);
        reach.top = std::min(reach.top, spot.y);
        reach.right = std::max(reach.right, spot.x);
        reach.bottom = std::max(reach.bottom, spot.y);
    }
    return {reach.left - margin, reach.top - margin, reach.right + margin, reach.bottom + margin};
}

double half(const std::vector<Color>& stroke, double width) {
    return stroke.empty() ? 0 : width / 2;
}

Reach of(const LineMark& line) {
    return around({line.from, line.to}, line.width / 2);
}

Reach of(const BoxMark& box) {
    const Spot end{box.corner.x + box.size.width, box.corner.y + box.size.height};
    return around({box.corner, end}, half(box.stroke, box.stroke_width));
}

Reach of(const PathMark& path) {
    // Lines that meet at a point reach further than they are wide; 4 is where PDF cuts them off.
    return around(path.points, 4 * half(path.stroke, path.stroke_width));
}

Reach of(const CircleMark& circle) {
    return around({circle.center}, circle.radius + half(circle.stroke, circle.stroke_width));
}

Reach of(const TextMark& text) {
    return around({text.baseline}, 0);
}

}  // namespace

Reach reach_of(const Mark& mark) {
    return std::visit([](const auto& kind) { return of(kind); }, mark);
}

bool meet(const Reach& one, const Reach& other) {
    return one.left <= other.right && other.left <= one.right && one.top <= other.bottom &&
           other.top <= one.bottom;
}

bool holds(const Reach& outer, const Reach& inner, double slack) {
    return inner.left >= outer.left - slack && inner.right <= outer.right + slack &&
           inner.top >= outer.top - slack && inner.bottom <= outer.bottom + slack;
}

}  // namespace clinic
