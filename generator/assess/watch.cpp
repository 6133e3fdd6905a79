#include "assess/watch.hpp"

#include "assess/area_grades.hpp"
#include "assess/concern.hpp"
#include "assess/figure_words.hpp"
#include "assess/proposal.hpp"

#include <algorithm>

namespace clinic {

namespace {

// What one pupil is worth, in points; nought when that cannot be told.
double worth_of_pupil(const Measure& measure, const KnownFigure& figure) {
    const bool is_share = measure.unit == Unit::Percent && measure.counts == "pupils";
    return is_share && figure.pupils && *figure.pupils > 0 ? 100.0 / *figure.pupils : 0;
}

// A small step of the figure would turn the flag.
bool is_near(const Subject& subject, const Flag& flag) {
    const Measure* measure = measure_of(subject.history(), flag.measure);
    if (measure == nullptr || flag.figure == nullptr || !flag.room) {
        return false;
    }
    const bool in_its_units = flag.rule->kind == "threshold" || flag.rule->kind == "comparator";
    return in_its_units &&
           *flag.room <= std::max(measure->same, worth_of_pupil(*measure, *flag.figure));
}

Rag next_colour(const Flag& flag) {
    return flag.rag == Rag::Green && flag.rule->amber ? Rag::Amber : Rag::Red;
}

std::string near_words(const Subject& subject, const Flag& flag) {
    const Measure& measure = *measure_of(subject.history(), flag.measure);
    return capitalised(label_of(measure)) + " " + exact_text(measure, flag.figure->value) + " is " +
           exact_distance_text(measure, *flag.room) + " from " +
           std::string(rag_word(next_colour(flag))) + " for " + flag.rule->name;
}

}  // namespace

std::vector<Statement> risks_of(const Subject& subject, const SchoolAssessment& assessment) {
    const KnownJudgement* known = judgement_in_force(*subject.school, kLaCategory);
    const Rag category = known == nullptr ? Rag::None : rag_of_code(known->judgement->is);
    std::vector<Statement> risks;
    if (category == Rag::None || category == Rag::Red) {
        return risks;
    }
    const Basis judged = basis_of_judgement(subject.view(), *subject.school, kLaCategory, *known);
    const auto add = [&](Statement risk) {
        risk.rests_on.push_back(judged);
        risks.push_back(std::move(risk));
    };
    if (const KnownInspection* warning = early_warning(*subject.school)) {
        add({"Ofsted's visit of " + long_text(warning->inspection->date) +
                 " left the grade as it was and ended with: " + warning->inspection->outcome,
             {basis_of_inspection(subject.view(), *subject.school, *warning)}});
    }
    const Proposal& proposal = assessment.proposal;
    if (proposal.rag > category) {
        add({"The rules propose " + std::string(rag_word(proposal.rag)) + ": " + proposal.why.text,
             proposal.why.rests_on});
        return risks;
    }
    for (const auto& [domain, finding] : assessment.domains) {
        for (const Flag& flag : finding.flags) {
            const Rag next = std::max(finding.rag, next_colour(flag));
            if (is_near(subject, flag) &&
                proposed_if(proposal, assessment.domains, domain, next) > category) {
                // That it would turn the proposal tells of every other finding too.
                add({near_words(subject, flag), proposal.why.rests_on});
            }
        }
    }
    return risks;
}

}  // namespace clinic
