// What members may ask about a school.
#pragma once

#include "assess/subject.hpp"

#include <vector>

namespace clinic {

// From flags, overdue actions, disagreement and predictions; the weightiest first, never a name.
std::vector<Statement> questions_of(const Subject& subject, const SchoolAssessment& assessment);

}  // namespace clinic
