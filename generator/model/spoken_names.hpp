// What people call a role, a clinic and a school.
#pragma once

#include "model/history.hpp"

#include <optional>
#include <string>

namespace clinic {

// The role's title, or the id itself.
std::string role_title(const Authority& authority, const std::string& role);

// "autumn 2015"
std::string clinic_words(const Meeting& meeting);

// The number that words give a school by: the one of an alias, the number itself, or the one before
// a name ("901041 School A"). It may be of no school.
std::optional<int> urn_in(const std::string& words, const Authority& authority);

}  // namespace clinic
