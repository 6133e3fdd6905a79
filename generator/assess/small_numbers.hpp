// What few pupils can say, and what they cannot.
#pragma once

#include "model/measure.hpp"

#include <optional>

namespace clinic {

// Cohorts below this are small: what one pupil is worth is told beside their percentages.
inline constexpr int kFewPupils = 30;

// A percentage of the pupils of a cohort; attendance is one of half days.
bool counts_pupils(const Measure& measure);

// The difference is no more than one of so many pupils is worth; never of what pupils do not count.
bool is_one_pupil(const Measure& measure, double difference, const std::optional<double>& pupils);

// A difference between two years says something: it is beyond the measure's own tolerance, and more
// than one pupil of those that stand behind the figure is worth.
bool is_change(const Measure& measure, double difference, const std::optional<double>& pupils);

}  // namespace clinic
