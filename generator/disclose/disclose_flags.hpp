// Findings of the rules as an edition may show them.
#pragma once

#include "disclose/scene.hpp"

#include <string>
#include <vector>

namespace clinic {

// A subject's colour. Where something that was judged is hidden nothing is shown as clear: red or
// amber when a flag that the reader may see says so, else no colour.
DomainMark domain_mark(const std::string& domain, const SchoolScene& scene);

// Red first, then amber.
std::vector<DisclosedFlag> disclose_flags(const SchoolScene& scene);

// "standards, finance": the reasons of the LA category, then the subjects flagged besides.
std::string reason_of(const DisclosedSchool& school);

}  // namespace clinic
