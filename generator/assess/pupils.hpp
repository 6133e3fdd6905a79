// A percentage told in pupils, where that is exact.
#pragma once

#include "model/view.hpp"

#include <functional>
#include <optional>
#include <string>

namespace clinic {

// How many pupils of its cohort the percentage stands for. Nothing when it is not a percentage of
// pupils, the cohort is not known, or its rounding leaves more than one count possible.
std::optional<int> pupils_counted(const Measure& measure, const KnownFigure& figure);

// By how many more (positive) or fewer (negative) pupils the percentage, rounded as it is
// published, would first be `cleared`; nothing when pupils_counted() has nothing or no count of
// them would do.
std::optional<int> pupils_until(const Measure& measure, const KnownFigure& figure,
                                const std::function<bool(double percent)>& cleared);

// "2 more pupils", "1 pupil fewer"
std::string pupils_words(int difference);

}  // namespace clinic
