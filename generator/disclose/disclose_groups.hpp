// Joint results of groups, and what each school does to them, as an edition may show them.
#pragma once

#include "disclose/scene.hpp"

#include <vector>

namespace clinic {

// Groups of two schools and more that the edition may name, in the order of the assessment. A
// result from which one school's withheld figure could be worked out is withheld as well.
std::vector<DisclosedGroup> disclose_groups(const Scene& scene, Reader& reader);

// One for each kind; the authority and its phases are one. Where there are more measures than
// columns, results of a key stage come before what is measured in every school.
std::vector<GroupKind> kinds_of(const std::vector<DisclosedGroup>& groups, const Scene& scene);

}  // namespace clinic
