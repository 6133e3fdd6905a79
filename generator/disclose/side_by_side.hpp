// The schools of a small group in columns.
#pragma once

#include "disclose/disclosed_groups.hpp"
#include "disclose/disclosed_school.hpp"
#include "model/history.hpp"

#include <vector>

namespace clinic {

// Fills `beside` of each group of two to four schools, from what was disclosed of them alone.
void put_side_by_side(const std::vector<DisclosedSchool>& schools, const History& history,
                      std::vector<DisclosedGroup>& groups);

}  // namespace clinic
