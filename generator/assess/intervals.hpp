// How far a percentage of few pupils could lie from what it says.
#pragma once

namespace clinic {

// Both ends belong to it.
struct Interval {
    double low = 0;
    double high = 0;
};

// The score interval of a share at 95 percent (E. B. Wilson 1927, "Probable inference, the law of
// succession, and statistical inference"). `share` and both ends are fractions from 0 to 1, not
// percentages: 19 of 30 pupils are 0.633, and lie between 0.455 and 0.781. Of no pupils nothing is
// known: 0 to 1.
Interval wilson(double share, int pupils);

}  // namespace clinic
