// The groups in which schools help each other, from the board down to each school.
#pragma once

#include "disclose/scene.hpp"

#include <vector>

namespace clinic {

// Boards, collaboratives, partnerships, triads and alliances; without any of them, areas. Groups
// that may not be shown are not there, their schools only where another group shows them; schools
// of the edition that no group shows stand in a group of their own. `schools` are as disclosed.
DisclosedNetwork network_tree(const std::vector<DisclosedSchool>& schools, const Scene& scene);

}  // namespace clinic
