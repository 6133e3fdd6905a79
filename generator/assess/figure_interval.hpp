// How far the school's figure could lie from what it says, by chance alone.
#pragma once

#include "assess/figure_found.hpp"
#include "assess/intervals.hpp"

#include <optional>
#include <string_view>

namespace clinic {

// The interval of 95 percent around the figure, in its units, which the flag then traces: as it was
// published beside the figure or, of a percentage of pupils, worked out by wilson(). Nothing, and
// the flag says why, when neither is to be had.
std::optional<Interval> find_interval(const Found& found, const Subject& subject, Flag& flag);

// The whole interval is on the worse side of the value.
bool is_beyond(const Interval& interval, Side side, double value);

// The government's band of a progress score: "average" when the middle is within the interval,
// else "above average" or "below average"; "well" so when the score is more than `far` from it.
std::string_view band_words(const Interval& interval, double score, double middle,
                            const std::optional<double>& far);

}  // namespace clinic
