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

double limit(const std::vector<double>& of, double probability) {
    const auto pupils = static_cast<double>(of.size() - 1);
    double up_to = 0;
    for (std::size_t r = 0; r < of.size(); ++r) {
        up_to += of[r];
        if (up_to > probability) {
            const double beyond = (up_to - probability) / of[r];
            return std::clamp((static_cast<double>(r) - beyond) / pupils, 0.0, 1.0);
        }
    }
    return 1;
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
    return {{limit(of, 0.025), limit(of, 0.975)}, {limit(of, 0.001), limit(of, 0.999)}};
}

}  // namespace clinic
