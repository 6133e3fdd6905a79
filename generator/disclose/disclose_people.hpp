// Who holds which post, governors, groups and money's state, as an edition may show them.
#pragma once

#include "disclose/scene.hpp"

#include <string>

namespace clinic {

PersonNow person_now(const std::string& role, const SchoolScene& scene);

// Places, vacancies and what changed.
void take_governors(const SchoolScene& scene, DisclosedSchool& shown);

// "recovery plan since 1 June 2015"; empty when there is none.
std::string finance_words(const SchoolScene& scene);

// The group's own mark and those of the school's membership, or of its predecessors'.
Marks marks_of_membership(const Group& group, const School& school);

// The names of the school's groups of that kind.
std::string group_words(const std::string& kind, const SchoolScene& scene);

}  // namespace clinic
