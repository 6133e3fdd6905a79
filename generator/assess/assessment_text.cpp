#include "assess/assessment.hpp"
#include "assess/concern.hpp"
#include "assess/figure_words.hpp"
#include "assess/rule_kinds.hpp"
#include "base/number_text.hpp"

namespace clinic {

namespace {

std::string figure_text(const Measure& measure, const KnownFigure* figure) {
    if (figure == nullptr) {
        return "-";
    }
    return figure->is_number() ? value_text(measure, figure->value)
                               : std::string(symbol_text(figure->symbol));
}

std::string domain_text(const std::string& name, const DomainFinding& finding) {
    std::string text = "  " + name + ": " + std::string(rag_word(finding.rag)) + "\n";
    for (const Flag& flag : finding.flags) {
        text += "    " + std::string(rag_word(flag.rag)) + " " + flag.rule->id;
        text += flag.sentence.empty() ? "\n" : ": " + flag.sentence + "\n";
    }
    for (const Flag& flag : finding.unjudged) {
        text += "    not judged " + flag.rule->id + ": " + flag.unjudged + "\n";
    }
    return text;
}

// A measure without any figure is not worth a line.
std::string comparison_text(const Comparison& comparison) {
    if (comparison.now == nullptr) {
        return {};
    }
    const Measure& measure = *comparison.measure;
    std::string text = "  " + measure.id + " " + year_text(measure, comparison.now->year) + ": " +
                       figure_text(measure, comparison.now);
    text += ", before " + figure_text(measure, comparison.before);
    text += ", authority " + figure_text(measure, comparison.authority);
    text += ", neighbours " + figure_text(measure, comparison.neighbours);
    text += ", nation " + figure_text(measure, comparison.nation);
    return text + (comparison.judged ? ", " + std::string(rag_word(comparison.rag)) : "") + "\n";
}

std::string school_text(const SchoolAssessment& school, const std::string& name) {
    std::string text = "school " + number_text(school.urn, 0) + " " + name + "\n";
    for (const std::string& domain : domain_order()) {
        text += domain_text(domain, school.domains.at(domain));
    }
    for (const Comparison& comparison : school.comparisons) {
        text += comparison_text(comparison);
    }
    for (const ConcernReason& reason : school.concern_reasons) {
        text += "  concern: " + reason.why.text + " since " + iso_text(reason.since) + "\n";
    }
    if (school.proposal.rag != Rag::None) {
        text += "  proposal: " + std::string(rag_word(school.proposal.rag)) + ", " +
                school.proposal.why.text + "\n";
    }
    if (!school.overridden.text.empty()) {
        text += "  override: " + school.overridden.text + "\n";
    }
    for (const Statement& contradiction : school.contradictions) {
        text += "  contradiction: " + contradiction.text + "\n";
    }
    for (const Statement& risk : school.risks) {
        text += "  at risk: " + risk.text + "\n";
    }
    for (const DataChange& change : school.data_changes) {
        text += "  changed: " + change.domain + " from " + std::string(rag_word(change.from)) +
                " to " + std::string(rag_word(change.to)) + ": " + change.what.text + "\n";
    }
    if (!school.disagreement.text.empty()) {
        text += "  disagreement: " + school.disagreement.text + "\n";
    }
    for (const Statement& question : school.questions) {
        text += "  question: " + question.text + "\n";
    }
    return text;
}

std::string movement_text(const Movement& movement) {
    return "moved " + number_text(movement.school, 0) + ": " + movement.earlier->is + " to " +
           movement.judgement->is + (movement.worse_by > 0 ? ", worse" : ", better") + "\n";
}

}  // namespace

std::string to_text(const Assessment& assessment, const View& now) {
    std::string text;
    for (std::size_t i = 0; i < assessment.schools.size(); ++i) {
        text += school_text(assessment.schools[i], now.schools[i].name);
    }
    for (const Movement& movement : assessment.movements) {
        text += movement_text(movement);
    }
    for (const auto& [index, known] : assessment.recent_inspections) {
        text += "inspected " + now.schools[index].name + " on " + iso_text(known.inspection->date) +
                ": " + grade_words(known) + "\n";
    }
    for (const GroupAssessment& group : assessment.groups) {
        text += to_text(group);
    }
    return text;
}

}  // namespace clinic
