// Round numbers along an axis.
#pragma once

#include <vector>

namespace clinic {

struct Axis {
    double least = 0;
    double most = 1;
    double step = 1;

    // Every step, from least to most.
    std::vector<double> ticks() const;
};

// Steps of 1, 2 or 5 times a power of ten around all values between the two, some `steps` of them.
Axis round_axis(double least, double most, int steps);

}  // namespace clinic
