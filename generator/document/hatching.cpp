#include "document/hatching.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace clinic {

namespace {

// Shorter strokes are specks.
constexpr double kShortest = 0.2;

// A stroke is all spots whose x + y is `sum`. It meets a convex shape's outline twice at most.
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
        if (ends.size() == 2 && std::fabs(ends[0].x - ends[1].x) >= kShortest) {
            const bool ordered = ends[0].x < ends[1].x;
            strokes.push_back({ends[ordered ? 0 : 1], ends[ordered ? 1 : 0], hatching.width,
                               hatching.color, 0, 0});
        }
    }
    return strokes;
}

}  // namespace clinic
