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
// Binomial(pupils, share) and a probability p of 0.001, 0.025, 0.975 or 0.999, r is the least whole
// number with P(R ≤ r) > p, and the limit is (r − a) / pupils with
// a = (P(R ≤ r) − p) / P(R = r); never beyond 0 or 1. Of no pupils nothing is known: 0 to 1.
FunnelLimits funnel_limits(double share, int pupils);

}  // namespace clinic
