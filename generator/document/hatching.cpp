#include "document/hatching.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace clinic {

namespace {

// Shorter strokes are specks.
constexpr double kShortest = 0.2;

// A stroke is all spots whose x + y is `sum`. Where it meets the outline, from left to right: in,
// out, and in a hollow shape in and out again.
std::vector<Spot> crossings(const std::vector<Spot>& shape, double sum) {
    std::vector<Spot> found;
    for (std::size_t i = 0; i < shape.size(); ++i) {
        const Spot& a = shape[i];
        const Spot& b = shape[(i + 1) % shape.size()];
        const double before = a.x + a.y - sum;
        const double after = b.x + b.y - sum;
        if ((before < 0) != (after < 0)) {
            const double share = before / (before - after);
            found.push_back({a.x + share * (b.x - a.x), a.y + share * (b.y - a.y)});
        }
    }
    std::ranges::sort(found, {}, &Spot::x);
    return found;
}

}  // namespace

std::vector<LineMark> hatch(const std::vector<Spot>& shape, const Hatching& hatching) {
    double least = std::numeric_limits<double>::max();
    double most = std::numeric_limits<double>::lowest();
    for (const Spot& spot : shape) {
        least = std::min(least, spot.x + spot.y);
        most = std::max(most, spot.x + spot.y);
    }
    std::vector<LineMark> strokes;
    const double step = hatching.spacing * std::sqrt(2.0);
    for (double sum = least + step / 2; sum < most; sum += step) {
        const std::vector<Spot> ends = crossings(shape, sum);
        for (std::size_t i = 0; i + 1 < ends.size(); i += 2) {
            if (ends[i + 1].x - ends[i].x >= kShortest) {
                strokes.push_back({ends[i], ends[i + 1], hatching.width, hatching.color, 0, 0});
            }
        }
    }
    return strokes;
}

}  // namespace clinic
