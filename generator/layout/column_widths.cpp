#include "layout/column_widths.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace clinic {

namespace {

// Of a column that wants nothing; not nought, so that shares by weight keep an order.
constexpr double kLeastWeight = 0.001;

// Hands out `amount` so that nobody gets more than they want: all get the same share by weight
// until they have enough.
std::vector<double> hand_out(const std::vector<double>& wants, const std::vector<double>& weights,
                             double amount) {
    std::vector<std::size_t> order(wants.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return wants[a] * weights[b] < wants[b] * weights[a];
    });
    double weight = std::accumulate(weights.begin(), weights.end(), 0.0);
    std::vector<double> given(wants.size(), 0);
    for (const std::size_t i : order) {
        const double share = weight > 0 ? amount * weights[i] / weight : 0;
        given[i] = std::min(wants[i], share);
        amount -= given[i];
        weight -= weights[i];
    }
    return given;
}

double sum_of(const std::vector<double>& widths) {
    return std::accumulate(widths.begin(), widths.end(), 0.0);
}

// Columns that the content decides, in `total` points.
std::vector<double> content_widths(const std::vector<ColumnNeed>& needs, double total) {
    std::vector<double> least;
    std::vector<double> wants;
    std::vector<double> weights;
    std::vector<double> most;
    for (const ColumnNeed& need : needs) {
        least.push_back(need.least);
        wants.push_back(std::max(need.most - need.least, 0.0));
        // The root: a column with four times the words gets twice the room, and four times the
        // lines of none.
        weights.push_back(std::max(std::sqrt(wants.back()), kLeastWeight));
        most.push_back(std::max(need.most, need.least));
    }
    if (sum_of(least) > total) {
        return hand_out(least, std::vector<double>(least.size(), 1), total);
    }
    if (sum_of(most) <= total) {
        const double scale = sum_of(most) > 0 ? total / sum_of(most) : 0;
        for (double& width : most) {
            width *= scale;
        }
        return most;
    }
    const std::vector<double> extra = hand_out(wants, weights, total - sum_of(least));
    for (std::size_t i = 0; i < least.size(); ++i) {
        least[i] += extra[i];
    }
    return least;
}

// Shares are parts of one, or percent, or just proportions: what they add up to tells.
double whole_of(const std::vector<ColumnNeed>& needs) {
    double sum = 0;
    bool all = true;
    for (const ColumnNeed& need : needs) {
        sum += need.share;
        all = all && need.share > 0;
    }
    if (all || sum > 100) {
        return sum;
    }
    return sum > 1 ? 100 : 1;
}

// Moves width from columns that can spare it to those where words would be broken.
void mend(std::vector<double>& widths, const std::vector<ColumnNeed>& needs) {
    double lacking = 0;
    double spare = 0;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        lacking += std::max(needs[i].least - widths[i], 0.0);
        spare += std::max(widths[i] - needs[i].least, 0.0);
    }
    if (lacking <= 0 || spare <= 0) {
        return;
    }
    const double moved = std::min(lacking, spare);
    for (std::size_t i = 0; i < widths.size(); ++i) {
        const double difference = needs[i].least - widths[i];
        widths[i] += difference > 0 ? difference * moved / lacking : difference * moved / spare;
    }
}

}  // namespace

std::vector<double> column_widths(const std::vector<ColumnNeed>& needs, double total) {
    const double whole = whole_of(needs);
    std::vector<double> widths;
    std::vector<ColumnNeed> open;
    double rest = total;
    for (const ColumnNeed& need : needs) {
        widths.push_back(total * need.share / whole);
        rest -= widths.back();
        if (need.share <= 0) {
            open.push_back(need);
        }
    }
    const std::vector<double> filled = content_widths(open, std::max(rest, 0.0));
    std::size_t next = 0;
    for (std::size_t i = 0; i < needs.size(); ++i) {
        if (needs[i].share <= 0) {
            widths[i] = filled[next++];
        }
    }
    mend(widths, needs);
    return widths;
}

}  // namespace clinic
