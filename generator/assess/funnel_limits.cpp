#include "assess/funnel_limits.hpp"

#include <algorithm>
#include <vector>

namespace clinic {

namespace {

// P(R = r) for every r, by multiplication from the likeliest outward: no power of a small number
// vanishes, and every machine comes to the same last bit.
std::vector<double> chances(double share, int pupils) {
    std::vector<double> of(static_cast<std::size_t>(pupils) + 1, 0);
    const int likeliest = std::min(static_cast<int>(share * (pupils + 1)), pupils);
    const double odds = share / (1 - share);
    of[static_cast<std::size_t>(likeliest)] = 1;
    for (int r = likeliest; r < pupils; ++r) {
        const auto at = static_cast<std::size_t>(r);
        of[at + 1] = of[at] * odds * (pupils - r) / (r + 1);
    }
    for (int r = likeliest; r > 0; --r) {
        const auto at = static_cast<std::size_t>(r);
        of[at - 1] = of[at] / odds * r / (pupils - r + 1);
    }
    double total = 0;
    for (const double chance : of) {
        total += chance;
    }
    for (double& chance : of) {
        chance /= total;
    }
    return of;
}

double lower_limit(const std::vector<double>& of, double probability) {
    double up_to = 0;
    for (std::size_t r = 0; r < of.size(); ++r) {
        up_to += of[r];
        if (up_to > probability) {
            const double beyond = (up_to - probability) / of[r];
            return std::max((static_cast<double>(r) - beyond) / static_cast<double>(of.size() - 1),
                            0.0);
        }
    }
    return 1;
}

Interval within(std::vector<double> of, double probability) {
    const double low = lower_limit(of, probability);
    std::reverse(of.begin(), of.end());
    return {low, 1 - lower_limit(of, probability)};
}

}  // namespace

FunnelLimits funnel_limits(double share, int pupils) {
    if (pupils <= 0) {
        return {{0, 1}, {0, 1}};
    }
    if (share <= 0 || share >= 1) {
        const Interval certain{share <= 0 ? 0.0 : 1.0, share <= 0 ? 0.0 : 1.0};
        return {certain, certain};
    }
    const std::vector<double> of = chances(share, pupils);
    return {within(of, 0.025), within(of, 0.001)};
}

}  // namespace clinic
