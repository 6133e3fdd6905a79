// Five years of figures for one school.
#pragma once

#include "example/dice.hpp"
#include "example/made_school.hpp"

namespace clinic {

// Every percentage is so many of the cohort beside it; the reserve changes by income less spending.
void add_figures(MadeSchool& school, std::uint64_t seed);

// Provisional values that a final release replaced.
void add_revisions(MadeSchool& school, std::uint64_t seed);

}  // namespace clinic
