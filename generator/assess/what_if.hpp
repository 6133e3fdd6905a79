// Which schools would be proposed another LA category if the rules were others.
#pragma once

#include "assess/assessment.hpp"

#include <string>

namespace clinic {

// Two assessments of the same schools on the same day, by other rules: those that would move to
// more concern, to less, and how often each agrees with the officers' categories. `view` is
// either's.
std::string what_if_text(const Assessment& now, const Assessment& then, const View& view);

}  // namespace clinic
