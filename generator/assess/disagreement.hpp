// Where the grades of a school, and what the rules propose, contradict each other.
#pragma once

#include "assess/subject.hpp"

#include <vector>

namespace clinic {

// How LA category, Ofsted grade and PSISN grade contradict each other; empty when they do not.
// "Contradict" is most concern beside none: red or priority 3 or a listed Ofsted grade beside
// green, priority 1 or one that is not listed.
Statement find_disagreement(const Subject& subject);

// How the proposal contradicts the Ofsted grade, and the PSISN grade, in the same sense. How it
// differs from the category is find_override()'s.
std::vector<Statement> find_contradictions(const Subject& subject, const Proposal& proposal);

}  // namespace clinic
