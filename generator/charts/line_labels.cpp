#include "charts/line_labels.hpp"

#include <algorithm>
#include <numeric>

namespace clinic {

std::vector<double> spread_labels(const std::vector<LabelWish>& wishes, double top, double bottom) {
    std::vector<std::size_t> order(wishes.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return wishes[a].middle < wishes[b].middle;
    });
    std::vector<double> middles(wishes.size());
    // Down, so that none stands over another; then up from the bottom where they went too far.
    double free = top;
    for (const std::size_t i : order) {
        const double half = wishes[i].height / 2;
        middles[i] = std::max(wishes[i].middle, free + half);
        free = middles[i] + half;
    }
    double limit = bottom;
    for (auto i = order.rbegin(); i != order.rend(); ++i) {
        const double half = wishes[*i].height / 2;
        middles[*i] = std::min(middles[*i], limit - half);
        limit = middles[*i] - half;
    }
    const double above = order.empty() ? 0 : std::max(top - limit, 0.0);
    for (double& middle : middles) {
        middle += above;
    }
    return middles;
}

}  // namespace clinic
