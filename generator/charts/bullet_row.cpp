#include "charts/bullet_row.hpp"

#include "charts/comparator_marks.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace clinic {

namespace {

// Points.
constexpr double kTrack = 0.8;
constexpr double kDash = 1.6;
constexpr double kTorn = 9;
constexpr double kEndTick = 2.2;
constexpr double kMost = 100;
// So that marks at an end of the scale stand within the row.
constexpr double kInset = 4;
constexpr double kHighShare = 0.8;
constexpr double kHalf = 50;
constexpr std::array<double, 2> kHighStarts = {90, 80};
constexpr std::array<double, 3> kLowEnds = {5, 10, 20};
constexpr int kSteps = 10;
constexpr std::array<ComparatorMark, 3> kComparators = {
    ComparatorMark::Authority, ComparatorMark::Neighbours, ComparatorMark::Nation};

BulletScale from(double start) {
    return {start, kMost, true, false};
}

BulletScale up_to(double end) {
    return {0, end, false, true};
}

BulletScale percent_scale(double least, double most, bool is_in_tenths) {
    if (is_in_tenths) {
        for (const double start : kHighStarts) {
            if (least >= start) {
                return from(start);
            }
        }
        for (const double end : kLowEnds) {
            if (most <= end) {
                return up_to(end);
            }
        }
    }
    return least >= kHalf ? from(kHalf) : most <= kHalf ? up_to(kHalf) : BulletScale();
}

std::vector<double> values_of(const Chart& chart, std::size_t category) {
    std::vector<double> values;
    for (const Series& series : chart.series) {
        if (category < series.values.size() && series.values[category]) {
            values.push_back(*series.values[category]);
        }
    }
    return values;
}

struct Track {
    BulletScale scale;
    double left = 0;
    double right = 0;
    double y = 0;

    double x_of(double value) const {
        const double share = (value - scale.least) / (scale.most - scale.least);
        return left + (right - left) * std::clamp(share, 0.0, 1.0);
    }
};

void add_track(const Track& track, const Theme& theme, Drawing& drawing) {
    const auto stroke = [&](double from, double to, bool is_torn) {
        drawing.marks.push_back(LineMark{{from, track.y},
                                         {to, track.y},
                                         kTrack,
                                         theme.rule,
                                         is_torn ? kDash : 0,
                                         is_torn ? kDash : 0});
    };
    const double left = track.left + (track.scale.is_cut_below ? kTorn : 0);
    const double right = track.right - (track.scale.is_cut_above ? kTorn : 0);
    stroke(left, right, false);
    if (track.scale.is_cut_below) {
        stroke(track.left, left, true);
    }
    if (track.scale.is_cut_above) {
        stroke(right, track.right, true);
    }
    const auto tick = [&](double x) {
        drawing.marks.push_back(
            LineMark{{x, track.y - kEndTick}, {x, track.y + kEndTick}, kTrack, theme.rule, 0, 0});
    };
    if (!track.scale.is_cut_below) {
        tick(track.left);
    }
    if (!track.scale.is_cut_above) {
        tick(track.right);
    }
    if (track.scale.least < 0) {
        tick(track.x_of(0));
    }
}

}  // namespace

BulletScale bullet_scale(const ChartRow& row, const std::vector<double>& values) {
    if (values.empty()) {
        return {};
    }
    const auto [least, most] = std::minmax_element(values.begin(), values.end());
    if (row.unit == "%" && *least >= 0 && *most <= kMost) {
        return percent_scale(*least, *most, row.decimals > 0);
    }
    const double far = round_axis(0, std::max(std::fabs(*least), std::fabs(*most)), kSteps).most;
    if (*least < 0) {
        return {-far, far, true, true};
    }
    const bool is_high = *least >= kHighShare * far;
    return {is_high ? kHighShare * far : 0, far, is_high, true};
}

void add_bullet(const Chart& chart, std::size_t category, const Spot& corner, const Size& size,
                const Theme& theme, Drawing& drawing) {
    const std::vector<double> values = values_of(chart, category);
    if (values.empty()) {
        return;
    }
    const ChartRow row = category < chart.rows.size() ? chart.rows[category]
                                                      : ChartRow{{}, chart.unit, chart.decimals};
    const Track track{bullet_scale(row, values), corner.x + kInset, corner.x + size.width - kInset,
                      corner.y + size.height / 2};
    add_track(track, theme, drawing);
    const double reach = size.height / 2 - 0.4;
    // The school last, over all others.
    for (std::size_t i = std::min(chart.series.size(), kComparators.size() + 1); i > 0; --i) {
        const std::vector<std::optional<double>>& of = chart.series[i - 1].values;
        if (category >= of.size() || !of[category]) {
            continue;
        }
        const Spot spot{track.x_of(*of[category]), track.y};
        if (i == 1) {
            add_own_dot(spot, theme, drawing);
        } else {
            add_comparator(kComparators[i - 2], spot, reach, theme, drawing);
        }
    }
}

}  // namespace clinic
