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

// A measure in percent of the school's places.
Flag judge_places(const Rule& rule, const Subject& subject);
std::string places_words(const Rule& rule, const History& history);

// A measure worse in every one of several years in a row, and by a margin or more in all.
Flag judge_trend(const Rule& rule, const Subject& subject);
std::string trend_words(const Rule& rule, const History& history);

// A measure worse than in the year before by a margin or more.
Flag judge_change(const Rule& rule, const Subject& subject);
std::string change_words(const Rule& rule, const History& history);

// A measure in the worst groups of the authority's schools of its phase in the same year. Schools
// level with each other share the better rank.
Flag judge_rank(const Rule& rule, const Subject& subject);
std::string rank_words(const Rule& rule, const History& history);

// A measure worse than a comparator or a value, and by more than chance would have it.
Flag judge_significance(const Rule& rule, const Subject& subject);
std::string significance_words(const Rule& rule, const History& history);

// Two values meet although the last bits of their doubles differ.
bool reaches(double value, double limit);

// Red or amber where the value reaches it, else green.
Rag grade(double value, const std::optional<double>& amber, const std::optional<double>& red);

}  // namespace clinic
