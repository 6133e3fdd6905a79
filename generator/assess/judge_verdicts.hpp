// Rules about what others found: inspectors, and officers on a local scale.
#pragma once

#include "assess/subject.hpp"

#include <string>

namespace clinic {

// What the latest inspection said of safeguarding.
Flag judge_safeguarding(const Rule& rule, const Subject& subject);
std::string safeguarding_words(const Rule& rule, const History& history);

// Whether a judgement on the rule's scale is in force, and how old it is.
Flag judge_judgement(const Rule& rule, const Subject& subject);
std::string judgement_words(const Rule& rule, const History& history);

// Whether the grade in force lists the school as causing concern, and how long nobody inspected it.
Flag judge_inspection(const Rule& rule, const Subject& subject);
std::string inspection_words(const Rule& rule, const History& history);

}  // namespace clinic
