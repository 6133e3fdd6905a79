// What members may ask about a school.
#pragma once

#include "assess/subject.hpp"

#include <vector>

namespace clinic {

// How LA category, Ofsted grade and PSISN grade contradict each other; empty when they do not.
Statement find_disagreement(const Subject& subject);

// From flags, overdue actions, disagreement and predictions; the weightiest first, never a name.
std::vector<Statement> questions_of(const Subject& subject, const SchoolAssessment& assessment);

}  // namespace clinic
