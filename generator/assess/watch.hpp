// Schools whose LA category may change at one of the next clinics.
#pragma once

#include "assess/subject.hpp"

#include <vector>

namespace clinic {

// Why the school is at risk of a category of more concern: the rules propose a worse one than it
// has; or they would, if a figure lost one pupil or moved by no more than its measure's tolerance;
// or a visit of Ofsted left its grade as it was and warned.
// Empty for a school without a category or already in the worst.
std::vector<Statement> risks_of(const Subject& subject, const SchoolAssessment& assessment);

}  // namespace clinic
