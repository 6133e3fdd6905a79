#include "assess/intervals.hpp"

#include <cmath>

namespace clinic {

namespace {

// Standard deviations on either side that hold 95 percent of a normal distribution.
constexpr double kZ = 1.96;

}  // namespace

Interval wilson(double share, int pupils) {
    if (pupils <= 0) {
        return {0, 1};
    }
    const double count = pupils;
    const double square = kZ * kZ;
    const double scale = 1 / (1 + square / count);
    const double middle = scale * (share + square / (2 * count));
    const double spread = share * (1 - share) / count + square / (4 * count * count);
    const double half = scale * kZ * std::sqrt(spread);
    // At none and at all of the pupils an end is exactly 0 or 1, but for the last bits of the root.
    return {share <= 0 ? 0 : middle - half, share >= 1 ? 1 : middle + half};
}

}  // namespace clinic
