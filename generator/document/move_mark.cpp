#include "document/move_mark.hpp"

#include <cstdint>

namespace clinic {

namespace {

// Calls spot(Spot&) for every place and length(double&) for every length of a mark.
template <class OnSpot, class OnLength>
struct EachMeasure {
    OnSpot spot;
    OnLength length;

    void operator()(LineMark& line) const {
        spot(line.from);
        spot(line.to);
        length(line.width);
        length(line.dash);
        length(line.gap);
    }

    void operator()(BoxMark& box) const {
        spot(box.corner);
        length(box.size.width);
        length(box.size.height);
        length(box.stroke_width);
        length(box.dash);
        length(box.gap);
    }

    void operator()(PathMark& path) const {
        for (Spot& point : path.points) {
            spot(point);
        }
        length(path.stroke_width);
    }

    void operator()(CircleMark& circle) const {
        spot(circle.center);
        length(circle.radius);
        length(circle.stroke_width);
    }

    void operator()(TextMark& text) const {
        spot(text.baseline);
        length(text.size);
    }
};

template <class OnSpot, class OnLength>
void visit_measures(Mark& mark, OnSpot spot, OnLength length) {
    std::visit(EachMeasure<OnSpot, OnLength>{spot, length}, mark);
}

}  // namespace

double rounded(double points) {
    const auto thousandths = static_cast<std::int64_t>(points * 1000 + (points < 0 ? -0.5 : 0.5));
    return static_cast<double>(thousandths) / 1000;
}

Spot rounded(const Spot& spot) {
    return {rounded(spot.x), rounded(spot.y)};
}

Size rounded(const Size& size) {
    return {rounded(size.width), rounded(size.height)};
}

void move_mark(Mark& mark, double right, double down) {
    visit_measures(
        mark,
        [=](Spot& spot) {
            spot.x += right;
            spot.y += down;
        },
        [](double&) {});
}

void scale_mark(Mark& mark, double scale) {
    visit_measures(
        mark,
        [=](Spot& spot) {
            spot.x *= scale;
            spot.y *= scale;
        },
        [=](double& length) { length *= scale; });
}

void round_mark(Mark& mark) {
    visit_measures(
        mark, [](Spot& spot) { spot = rounded(spot); },
        [](double& length) { length = rounded(length); });
}

}  // namespace clinic
