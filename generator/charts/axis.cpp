#include "charts/axis.hpp"

#include <algorithm>
#include <cmath>

namespace clinic {

namespace {

// The round step that is at least `step`. By multiplication: powers of ten are the same everywhere.
double round_step(double step) {
    double power = 1;
    while (power > step) {
        power /= 10;
    }
    while (power * 10 <= step) {
        power *= 10;
    }
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (power * factor >= step) {
            return power * factor;
        }
    }
    return power * 10;
}

}  // namespace

std::vector<double> Axis::ticks() const {
    std::vector<double> ticks;
    const int count = static_cast<int>((most - least) / step + 0.5);
    for (int i = 0; i <= count; ++i) {
        ticks.push_back(least + step * i);
    }
    return ticks;
}

Axis round_axis(double least, double most, int steps) {
    // A flat line still needs an axis.
    const double flat = std::max(std::fabs(most) * 0.1, 1.0);
    const double span = most > least ? most - least : flat;
    const double step = round_step(span / steps);
    Axis axis{std::floor(least / step) * step, std::ceil(most / step) * step, step};
    if (axis.most <= axis.least) {
        axis.most += step;
        axis.least -= step;
    }
    return axis;
}

}  // namespace clinic
