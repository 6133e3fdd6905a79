// How far the council has come towards the nation, or from it.
#pragma once

#include "disclose/disclosed_figures.hpp"

#include <vector>

namespace clinic {

// Of the headlines in percent, the one whose gap to the nation changed most between the first and
// the last year that both have: by a point or more. Without such a headline nothing is to be said.
HeadlineGap headline_gap(const std::vector<MeasureLine>& headlines);

}  // namespace clinic
