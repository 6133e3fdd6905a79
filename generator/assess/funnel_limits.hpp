// How far the percentages of schools would lie apart by chance alone: the limits of a funnel plot.
#pragma once

#include "assess/intervals.hpp"

namespace clinic {

// Around one share, for one number of pupils. Fractions from 0 to 1, not percentages.
struct FunnelLimits {
    // 95 of 100 schools would lie within.
    Interval inner;
    // 998 of 1,000 would.
    Interval outer;
};

// Exact binomial limits, interpolated as D. J. Spiegelhalter does in "Funnel plots for comparing
// institutional performance", Statistics in Medicine 24 (2005), appendix A.1.1: with R ~
// Binomial(pupils, share) and a probability p of 0.001 or 0.025, r is the least whole number with
// P(R <= r) > p, and the lower limit is (r - a) / pupils with a = (P(R <= r) - p) / P(R = r), never
// below 0. The upper limit is the lower one of those who are not counted, so that a school is
// outside on either side only when so few, or so many, had a chance of p at most. Of no pupils
// nothing is known: 0 to 1.
FunnelLimits funnel_limits(double share, int pupils);

}  // namespace clinic
