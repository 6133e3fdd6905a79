#include "charts/comparator_marks.hpp"

namespace clinic {

namespace {

// Points.
constexpr double kOwnDot = 2.9;
constexpr double kHalfBase = 2.7;
constexpr double kTriangle = 4;
constexpr double kBarWidth = 1.3;
constexpr double kOutline = 0.8;

}  // namespace

void add_comparator(ComparatorMark comparator, const Spot& spot, double reach, const Theme& theme,
                    Drawing& drawing) {
    if (comparator == ComparatorMark::Nation) {
        drawing.marks.push_back(LineMark{
            {spot.x, spot.y - reach}, {spot.x, spot.y + reach}, kBarWidth, theme.ink, 0, 0});
        return;
    }
    const bool is_above = comparator == ComparatorMark::Authority;
    const double base = is_above ? spot.y - reach : spot.y + reach;
    const double tip = is_above ? base + kTriangle : base - kTriangle;
    // The council's is filled, the neighbours' hollow.
    drawing.marks.push_back(
        PathMark{{{spot.x - kHalfBase, base}, {spot.x + kHalfBase, base}, {spot.x, tip}},
                 true,
                 {is_above ? theme.quiet : kWhite},
                 {theme.quiet},
                 kOutline});
}

void add_own_dot(const Spot& spot, const Theme& theme, Drawing& drawing) {
    drawing.marks.push_back(CircleMark{spot, kOwnDot, {theme.accent}, {kWhite}, kOutline});
}

}  // namespace clinic
