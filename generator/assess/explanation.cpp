#include "assess/explanation.hpp"

#include "assess/concern.hpp"
#include "assess/figure_words.hpp"
#include "assess/proposal.hpp"
#include "assess/rule_kinds.hpp"
#include "base/number_text.hpp"

namespace clinic {

namespace {

// Enough for the longest name of a line, so that their words stand below one another.
constexpr std::size_t kIndent = 4;
constexpr std::size_t kNames = 9;

std::string line(std::string_view name, const std::string& words) {
    const std::size_t gap = name.size() < kNames ? kNames - name.size() : 1;
    return std::string(kIndent, ' ') + std::string(name) + std::string(gap, ' ') + words + "\n";
}

std::string lines(const std::vector<TraceLine>& trace) {
    std::string text;
    for (const TraceLine& one : trace) {
        text += line(one.name, one.words);
    }
    return text;
}

std::string rule_words(const Rule& rule) {
    const std::string set = rule.set.empty() ? "" : ", rules of " + rule.set;
    const std::string source = rule.source.empty() ? "" : ": " + rule.source;
    return rule.id + " (" + rule.kind + set + ")" + source;
}

std::string flag_text(const Flag& flag) {
    std::string text = "  " + std::string(rag_word(flag.rag)) + ": " + flag.rule->name + "\n";
    text += line("rule", rule_words(*flag.rule));
    text += lines(flag.trace);
    if (flag.figure != nullptr && flag.figure->place.source != nullptr) {
        text += line("stands in", place_text(flag.figure->place));
    }
    if (!flag.margin.empty()) {
        text += line("margin", flag.margin);
    }
    return text;
}

std::string explained_domain(const std::string& domain, const DomainFinding& finding) {
    if (finding.flags.empty() && finding.unjudged.empty()) {
        return {};
    }
    std::string text =
        "\n" + domain_words(domain) + ": " + std::string(rag_word(finding.rag)) + "\n";
    for (const Flag& flag : finding.flags) {
        text += flag_text(flag);
    }
    for (const Flag& flag : finding.unjudged) {
        text += "  not judged: " + flag.rule->name + "\n";
        text += line("rule", rule_words(*flag.rule));
        text += lines(flag.trace);
        text += line("because", flag.unjudged);
    }
    return text;
}

std::string category_text(const View& view, const SchoolOnDay& school) {
    const KnownJudgement* known = judgement_in_force(school, kLaCategory);
    if (known == nullptr) {
        return "LA category: not recorded\n";
    }
    const Judgement& judgement = *known->judgement;
    std::string text =
        "LA category: " + step_words(view.history->frameworks.at(kLaCategory), judgement.is);
    text += ", since " + long_text(judgement.from);
    text += judgement.by.empty() ? "" : ", by " + judgement.by;
    text += known->of_predecessor ? ", as predecessor" : "";
    text += judgement.why.empty() ? "" : "; reasons: " + joined_text(judgement.why, ", ");
    text += judgement.note.empty() ? "" : "\n    " + judgement.note;
    return text + "\n";
}

std::string grade_text(const SchoolOnDay& school) {
    const KnownInspection* known = grade_in_force(school);
    if (known == nullptr) {
        return "Ofsted: no grade on record\n";
    }
    const std::string framework =
        known->framework == nullptr ? known->inspection->framework : known->framework->name;
    return "Ofsted: " + grade_words(*known) + ", " + framework + ", " +
           long_text(known->inspection->date) + ", published " +
           long_text(known->inspection->published) +
           (known->of_predecessor ? ", as predecessor" : "") +
           (is_listed(*known) ? "; its framework lists it as a concern" : "") + "\n";
}

std::string proposal_text(const SchoolAssessment& school, const History& history) {
    const Proposal& proposal = school.proposal;
    if (proposal.rule == nullptr) {
        return {};
    }
    std::string text = "\nThe rules propose: " + std::string(rag_word(proposal.rag)) + "\n";
    text += line("because", proposal.why.text + ", " + count_text(proposal.points, "point"));
    text += line("limits", proposal_words(*proposal.rule, history));
    if (!school.overridden.text.empty()) {
        text += line("but", school.overridden.text);
    }
    for (const Statement& contradiction : school.contradictions) {
        text += line("and", contradiction.text);
    }
    return text;
}

std::string statements_text(std::string_view title, const std::vector<Statement>& statements) {
    std::string text = statements.empty() ? "" : "\n" + std::string(title) + "\n";
    for (const Statement& statement : statements) {
        text += "  - " + statement.text + "\n";
    }
    return text;
}

std::string changes_text(const std::vector<DataChange>& changes) {
    std::string text = changes.empty() ? "" : "\nWhat the figures changed since the last clinic\n";
    for (const DataChange& change : changes) {
        text += "  - " + domain_words(change.domain) + " from " +
                std::string(rag_word(change.from)) + " to " + std::string(rag_word(change.to)) +
                ": " + change.what.text + "\n";
    }
    return text;
}

std::string concern_text(const SchoolAssessment& school) {
    std::string text;
    for (const ConcernReason& reason : school.concern_reasons) {
        text += "Causes concern: " + reason.why.text + ", since " + long_text(reason.since) + "\n";
    }
    return text.empty() ? "It is not on the list of schools causing concern.\n" : text;
}

}  // namespace

std::string explanation(const Assessment& assessment, const View& view, std::size_t index) {
    const SchoolOnDay& school = view.schools[index];
    const SchoolAssessment& found = assessment.schools[index];
    std::string text = school.name + " (" + number_text(found.urn, 0) + "), as known on " +
                       long_text(view.day) + "\n";
    text += category_text(view, school) + grade_text(school) + concern_text(found);
    if (!found.disagreement.text.empty()) {
        text += found.disagreement.text + "\n";
    }
    for (const std::string& domain : domain_order()) {
        text += explained_domain(domain, found.domains.at(domain));
    }
    text += proposal_text(found, *view.history);
    text += statements_text("What may move it to more concern", found.risks);
    text += changes_text(found.data_changes);
    return text + statements_text("Questions to ask", found.questions);
}

}  // namespace clinic
