// The LA category that the rules propose, and how it stands to the officer's judgement.
#pragma once

#include "assess/subject.hpp"

#include <map>
#include <string>

namespace clinic {

// From the findings by subject: a red subject counts two points and an amber one one, and the rule
// of kind `proposal` says from how many on it proposes amber and red. A red flag of one of its
// `rules` proposes red by itself. No colour when no such rule is in force or no subject was judged.
Proposal propose(const Subject& subject, const std::map<std::string, DomainFinding>& domains);

// What it would be if the subject had that colour.
Rag proposed_if(const Proposal& proposal, const std::map<std::string, DomainFinding>& domains,
                const std::string& domain, Rag rag);

// How the proposal differs from the category in force, who decided that and when, and against what
// proposal, if that is recorded; empty when they agree or one of them is missing.
Statement find_override(const Subject& subject, const Proposal& proposal);

// "category-proposal: amber from 2 points, red from 5 points; …"
std::string proposal_words(const Rule& rule, const History& history);

}  // namespace clinic
