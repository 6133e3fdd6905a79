// What stands beside a figure so that few pupils are not taken for many.
#pragma once

#include "disclose/scene.hpp"

namespace clinic {

// Gives a line, whose amounts are there already, its cohort, change, interval and pooled figure, as
// far as they are known and this edition may show them.
void take_small_numbers(const Comparison& comparison, const SchoolScene& scene, MeasureLine& line);

}  // namespace clinic
