// What changed between two clinics.
#pragma once

#include "assess/assessment.hpp"

#include <string_view>
#include <utility>
#include <vector>

namespace clinic {

// How many steps from the best end of a local scale; 0 for a code that it does not have.
int steps_from_best(const Framework& framework, std::string_view code);

// LA categories that differ between the two views; a school without one in either has not moved.
std::vector<Movement> movements_between(const View& now, const View& before);

std::vector<std::pair<std::size_t, KnownInspection>> recent_inspections(const View& now);

}  // namespace clinic
