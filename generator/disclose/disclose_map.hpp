// The map of schools, out of what was disclosed of each.
#pragma once

#include "disclose/disclosed_map.hpp"
#include "disclose/scene.hpp"

namespace clinic {

// `schools` are those that the edition shows; the scene only says where each stands.
SchoolMap map_of(const std::vector<DisclosedSchool>& schools, const Scene& scene);

}  // namespace clinic
