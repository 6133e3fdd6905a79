// Facts that are no figures (posts, inspections, judgements) as words and colours of a rule.
#pragma once

#include "assess/subject.hpp"

#include <optional>
#include <string>

namespace clinic {

// The colour that the rule's `flags` give the word; green for one that they do not name.
Rag colour_of(const Rule& rule, const std::string& word);

// "interim: amber, vacant: red"
std::string colours_words(const Rule& rule);

// " since 1 September 2015"; empty when the day is not known.
std::string since_words(const std::optional<Date>& from);

// The same day of the month so many months before; the 28th at the latest, which every month has.
Date months_before(const Date& day, int months);

// "; old after 24 months"; empty when the rule does not say.
std::string months_words(const Rule& rule);

}  // namespace clinic
