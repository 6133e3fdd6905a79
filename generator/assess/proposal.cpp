#include "assess/proposal.hpp"

#include "assess/concern.hpp"
#include "assess/figure_found.hpp"
#include "assess/figure_words.hpp"
#include "assess/judge_figures.hpp"
#include "assess/rule_kinds.hpp"

#include <algorithm>

namespace clinic {

namespace {

constexpr std::string_view kProposal = "proposal";
constexpr int kAmberPoints = 1;
constexpr int kRedPoints = 2;

using Domains = std::map<std::string, DomainFinding>;

const Rule* rule_of(const Ground& ground) {
    const auto found = std::ranges::find(ground.rules, kProposal, &Rule::kind);
    return found == ground.rules.end() ? nullptr : *found;
}

int points_of(Rag rag) {
    return rag == Rag::Red ? kRedPoints : rag == Rag::Amber ? kAmberPoints : 0;
}

int points_of(const Domains& domains) {
    int points = 0;
    for (const auto& [name, finding] : domains) {
        points += points_of(finding.rag);
    }
    return points;
}

// The red flag that proposes red by itself; null when there is none.
const Flag* decisive_flag(const Rule& rule, const Domains& domains) {
    for (const auto& [name, finding] : domains) {
        for (const Flag& flag : finding.flags) {
            if (flag.rag == Rag::Red &&
                std::ranges::find(rule.rules, flag.rule->id) != rule.rules.end()) {
                return &flag;
            }
        }
    }
    return nullptr;
}

// "standards red, attendance amber"
std::string subjects_words(const Domains& domains) {
    std::vector<std::string> words;
    for (const Rag rag : {Rag::Red, Rag::Amber}) {
        for (const std::string& domain : domain_order()) {
            if (domains.at(domain).rag == rag) {
                words.push_back(uncapitalised(domain_words(domain)) + " " +
                                std::string(rag_word(rag)));
            }
        }
    }
    return words.empty() ? "no subject is flagged" : listed_text(words);
}

Rag rag_of(const Rule& rule, int points) {
    return grade(points, rule.amber, rule.red);
}

std::string who_and_when(const Authority& authority, const Judgement& judgement) {
    const auto role = std::ranges::find(authority.roles, judgement.by, &MeetingRole::id);
    const std::string by = role == authority.roles.end() ? judgement.by : role->title;
    return (by.empty() ? "decided on " : "decided by the " + by + " on ") +
           long_text(judgement.from);
}

}  // namespace

Proposal propose(const Subject& subject, const Domains& domains) {
    Proposal proposal;
    proposal.rule = rule_of(*subject.ground);
    const bool is_judged = std::ranges::any_of(
        domains, [](const auto& domain) { return domain.second.rag != Rag::None; });
    if (proposal.rule == nullptr || !is_judged) {
        return proposal;
    }
    proposal.points = points_of(domains);
    const Flag* decisive = decisive_flag(*proposal.rule, domains);
    proposal.is_decided_alone = decisive != nullptr;
    proposal.rag = decisive != nullptr ? Rag::Red : rag_of(*proposal.rule, proposal.points);
    proposal.why.text = decisive != nullptr ? decisive->rule->name : subjects_words(domains);
    for (const auto& [name, finding] : domains) {
        for (const Flag& flag : finding.flags) {
            add_bases(flag.rests_on, proposal.why.rests_on);
        }
    }
    return proposal;
}

Rag proposed_if(const Proposal& proposal, const Domains& domains, const std::string& domain,
                Rag rag) {
    if (proposal.rule == nullptr || proposal.is_decided_alone) {
        return proposal.rag;
    }
    return rag_of(*proposal.rule,
                  proposal.points - points_of(domains.at(domain).rag) + points_of(rag));
}

Statement find_override(const Subject& subject, const Proposal& proposal) {
    const KnownJudgement* known = judgement_in_force(*subject.school, kLaCategory);
    const Rag category = known == nullptr ? Rag::None : rag_of_code(known->judgement->is);
    if (category == Rag::None || proposal.rag == Rag::None || category == proposal.rag) {
        return {};
    }
    const Judgement& judgement = *known->judgement;
    Statement found = proposal.why;
    found.rests_on.push_back(
        basis_of_judgement(subject.view(), *subject.school, kLaCategory, *known));
    found.text = "The rules propose " + std::string(rag_word(proposal.rag)) + " (" +
                 proposal.why.text + "); the category is " + std::string(rag_word(category));
    found.text += ", " + who_and_when(subject.history().authority, judgement) +
                  (judgement.against.empty() ? ", before or without this proposal"
                                             : " against a proposal of " + judgement.against);
    return found;
}

std::string proposal_words(const Rule& rule, const History& history) {
    const auto from = [](const std::optional<double>& limit) {
        return "from " + count_text(static_cast<int>(limit.value_or(0)), "point");
    };
    std::vector<std::string> alone;
    for (const std::string& id : rule.rules) {
        const auto named = std::ranges::find(history.rules, id, &Rule::id);
        if (named != history.rules.end()) {
            alone.push_back(named->name);
        }
    }
    return limits_words(rule, from(rule.amber), from(rule.red)) +
           ", a red subject counting two and an amber one one" +
           (alone.empty() ? "" : "; red alone when " + joined_text(alone, ", or "));
}

}  // namespace clinic
