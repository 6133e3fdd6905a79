#include "assess/rule_kinds.hpp"

#include "assess/judge_count.hpp"
#include "assess/judge_figures.hpp"
#include "assess/judge_people.hpp"
#include "assess/judge_verdicts.hpp"

#include <algorithm>

namespace clinic {

namespace {

bool is_graver(const Flag& first, const Flag& second) {
    return first.rag > second.rag;
}

}  // namespace

// A new kind is one function to judge, one for its words, and one row here.
const std::vector<RuleKind>& rule_kinds() {
    static const std::vector<RuleKind> kKinds = {
        {"threshold", judge_threshold, threshold_words},
        {"comparator", judge_comparator, comparator_words},
        {"all-of", judge_all_of, all_of_words},
        {"share", judge_share, share_words},
        {"vacancies", judge_vacancies, vacancies_words},
        {"people", judge_people, people_words},
        {"changes", judge_changes, changes_words},
        {"safeguarding", judge_safeguarding, safeguarding_words},
        {"trend", judge_trend, trend_words},
        {"change", judge_change, change_words},
        {"rank", judge_rank, rank_words},
        {"significance", judge_significance, significance_words},
        {"places", judge_places, places_words},
        {"judgement", judge_judgement, judgement_words},
        {"inspection", judge_inspection, inspection_words},
        {"count", judge_count, count_words},
    };
    return kKinds;
}

const std::vector<std::string>& domain_order() {
    static const std::vector<std::string> kOrder = [] {
        std::vector<std::string> order;
        for (const DomainWords& domain : kDomains) {
            order.emplace_back(domain.id);
        }
        return order;
    }();
    return kOrder;
}

std::string domain_words(std::string_view domain) {
    const auto found = std::ranges::find(kDomains, domain, &DomainWords::id);
    return std::string(found == kDomains.end() ? domain : found->words);
}

const RuleKind* rule_kind(std::string_view name) {
    for (const RuleKind& kind : rule_kinds()) {
        if (kind.name == name) {
            return &kind;
        }
    }
    return nullptr;
}

std::string threshold_text(const Rule& rule, const History& history) {
    const RuleKind* kind = rule_kind(rule.kind);
    return kind == nullptr ? std::string() : kind->threshold(rule, history);
}

bool applies_to(const Rule& rule, const Subject& subject) {
    const Measure* measure = measure_of(subject.history(), rule.measure);
    return is_in_phases(*subject.school, rule.phases) &&
           (measure == nullptr || is_in_phases(*subject.school, measure->phases));
}

Flag judge_rule(const Rule& rule, const Subject& subject) {
    const RuleKind* kind = rule_kind(rule.kind);
    Flag flag = kind == nullptr ? Flag() : kind->judge(rule, subject);
    flag.rule = &rule;
    if (flag.unjudged.empty() && flag.rag == Rag::None) {
        // A colour on no ground at all would be worse than none.
        flag.unjudged = "nothing was found to judge it by";
    }
    return flag;
}

std::map<std::string, DomainFinding> judge_school(const Subject& subject) {
    std::map<std::string, DomainFinding> domains;
    for (const std::string& domain : domain_order()) {
        domains[domain] = {};
    }
    for (const Rule* rule : subject.ground->rules) {
        if (rule_kind(rule->kind) == nullptr || rule->is_part || !applies_to(*rule, subject)) {
            continue;
        }
        Flag flag = judge_rule(*rule, subject);
        DomainFinding& finding = domains[rule->domain];
        (flag.unjudged.empty() ? finding.flags : finding.unjudged).push_back(std::move(flag));
    }
    for (auto& [name, finding] : domains) {
        std::ranges::stable_sort(finding.flags, is_graver);
        finding.rag = finding.flags.empty() ? Rag::None : finding.flags.front().rag;
    }
    return domains;
}

}  // namespace clinic
