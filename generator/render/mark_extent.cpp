#include "render/mark_extent.hpp"

#include <algorithm>

namespace clinic {

namespace {

Extent around(const std::vector<Spot>& spots, double margin) {
    if (spots.empty()) {
        return {};
    }
    Extent extent{spots[0].x, spots[0].y, spots[0].x, spots[0].y};
    for (const Spot& spot : spots) {
        extent.left = std::min(extent.left, spot.x);
        extent.top = std::min(extent.top, spot.y);
        extent.right = std::max(extent.right, spot.x);
        extent.bottom = std::max(extent.bottom, spot.y);
    }
    return {extent.left - margin, extent.top - margin, extent.right + margin,
            extent.bottom + margin};
}

double half(const std::vector<Color>& stroke, double width) {
    return stroke.empty() ? 0 : width / 2;
}

Extent of(const LineMark& line) {
    return around({line.from, line.to}, line.width / 2);
}

Extent of(const BoxMark& box) {
    const Spot end{box.corner.x + box.size.width, box.corner.y + box.size.height};
    return around({box.corner, end}, half(box.stroke, box.stroke_width));
}

Extent of(const PathMark& path) {
    // Lines that meet at a point reach further than they are wide; 4 is where PDF cuts them off.
    return around(path.points, 4 * half(path.stroke, path.stroke_width));
}

Extent of(const CircleMark& circle) {
    return around({circle.center}, circle.radius + half(circle.stroke, circle.stroke_width));
}

Extent of(const TextMark& text) {
    return around({text.baseline}, 0);
}

}  // namespace

Extent extent_of(const Mark& mark) {
    return std::visit([](const auto& kind) { return of(kind); }, mark);
}

bool meet(const Extent& one, const Extent& other) {
    return one.left <= other.right && other.left <= one.right && one.top <= other.bottom &&
           other.top <= one.bottom;
}

bool holds(const Extent& outer, const Extent& inner, double slack) {
    return inner.left >= outer.left - slack && inner.right <= outer.right + slack &&
           inner.top >= outer.top - slack && inner.bottom <= outer.bottom + slack;
}

}  // namespace clinic
