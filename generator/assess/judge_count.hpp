// The rule about other rules.
#pragma once

#include "assess/subject.hpp"

#include <string>

namespace clinic {

// How many of the rules that it names flag the school, amber or red. One that is for other schools
// does not count; one that could not judge leaves it open, unless it could not matter.
Flag judge_count(const Rule& rule, const Subject& subject);
std::string count_words(const Rule& rule, const History& history);

}  // namespace clinic
