// Rules about figures.
#pragma once

#include "assess/subject.hpp"

#include <optional>
#include <string>

namespace clinic {

// A measure at or beyond a value.
Flag judge_threshold(const Rule& rule, const Subject& subject);
std::string threshold_words(const Rule& rule, const History& history);

// A measure worse than a comparator's figure of the same year by a margin or more.
Flag judge_comparator(const Rule& rule, const Subject& subject);
std::string comparator_words(const Rule& rule, const History& history);

// So many of several tests failed in one year. A missing figure fails no test; the rule clears a
// school only when the missing ones could not make a difference.
Flag judge_all_of(const Rule& rule, const Subject& subject);
std::string all_of_words(const Rule& rule, const History& history);

// A measure in percent of another of the same year, at or beyond a value.
Flag judge_share(const Rule& rule, const Subject& subject);
std::string share_words(const Rule& rule, const History& history);

// Two values meet although the last bits of their doubles differ.
bool reaches(double value, double limit);

// Red or amber where the value reaches it, else green.
Rag grade(double value, const std::optional<double>& amber, const std::optional<double>& red);

}  // namespace clinic
