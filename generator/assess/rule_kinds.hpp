// The kinds of rule, each with how it judges and how it reads in the list of rules.
#pragma once

#include "assess/subject.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace clinic {

struct RuleKind {
    // The word of rules.yaml.
    std::string_view name;
    // Red, amber or green with how it came about; no colour, and why, when a fact that it needs is
    // missing, suppressed, too old or of too small a cohort.
    Flag (*judge)(const Rule& rule, const Subject& subject);
    // Where amber and red begin: "amber from 15%, red from 25% of places".
    std::string (*threshold)(const Rule& rule, const History& history);
};

const std::vector<RuleKind>& rule_kinds();

// Subjects as packs list them: standards first.
const std::vector<std::string>& domain_order();

// "Leadership and staffing"
std::string domain_words(std::string_view domain);

// Null when there is no such kind.
const RuleKind* rule_kind(std::string_view name);

// Where the rule's amber and red begin, in words; empty for a kind that is not in the table.
std::string threshold_text(const Rule& rule, const History& history);

// The rule is for schools of this one's phases, and so is its measure.
bool applies_to(const Rule& rule, const Subject& subject);

// What the rule finds of the school: a colour other than None, or why there is none.
Flag judge_rule(const Rule& rule, const Subject& subject);

// The judgement of every rule that applies to the school, by subject: always all subjects.
std::map<std::string, DomainFinding> judge_school(const Subject& subject);

}  // namespace clinic
