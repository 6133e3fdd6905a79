// Schools as self-improving, vulnerable or causing concern.
#pragma once

#include "disclose/disclosed_placing.hpp"

#include <vector>

namespace clinic {

// From what was disclosed alone: a school is placed where the edition shows its LA category and all
// four kinds of evidence (inspection grade, results and progress, finance, safeguarding), and where
// its inspection and finance are on record. `results` are those whose figures are told. Source:
// Peterborough's initial categorisation of schools, 2013, from data that nobody disputes.
std::vector<Placing> placings_of(const std::vector<DisclosedSchool>& schools,
                                 const std::vector<MeasureLine>& results);

}  // namespace clinic
