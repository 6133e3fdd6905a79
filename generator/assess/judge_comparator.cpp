#include "assess/comparator_words.hpp"
#include "assess/figure_found.hpp"
#include "assess/figure_words.hpp"
#include "assess/judge_figures.hpp"
#include "assess/pupils.hpp"

namespace clinic {

namespace {

// How many pupils would bring it nearer to the comparator than the rule's first limit.
std::string margin_words(const Rule& rule, const Found& found, double other) {
    const double limit = rule.amber ? *rule.amber : *rule.red;
    const std::optional<int> pupils =
        pupils_until(*found.measure, *found.figure, [&](double percent) {
            return !reaches(worse_by(found.side, percent, other), limit);
        });
    return pupils ? pupils_words(*pupils) + " would bring it within " +
                        distance_text(*found.measure, limit) + " of " +
                        std::string(comparator_named(rule.against).plain)
                  : std::string();
}

}  // namespace

Flag judge_comparator(const Rule& rule, const Subject& subject) {
    const Found found = find_figure(rule, rule.measure, subject);
    if (!found.unjudged.empty()) {
        return not_judged(found);
    }
    const Measure& measure = *found.measure;
    const KnownFigure* other =
        subject.view().comparator(rule.against, comparator_phase(*subject.school, measure),
                                  rule.measure, found.figure->year);
    Flag flag = flag_on(found);
    if (other == nullptr || !other->is_number()) {
        flag.unjudged = std::string(comparator_named(rule.against).plain) + " has no figure for " +
                        year_text(measure, found.figure->year);
        return flag;
    }
    flag.rests_on.push_back(basis_of_comparator(rule.against, *other));
    trace_figure(flag, "against", measure, *other);
    const double worse = worse_by(found.side, found.figure->value, other->value);
    grade_flag(flag, worse, rule.amber, rule.red);
    flag.against = other->value;
    flag.worse_by = worse;
    flag.trace.push_back({"limits", comparator_words(rule, subject.history())});
    const std::string result = distance_words(measure, found.figure->value, other->value) + " " +
                               std::string(comparator_named(rule.against).possessive) + " " +
                               value_text(measure, other->value);
    if (flag.rag != Rag::Green) {
        flag.sentence =
            figure_words(measure, *found.figure) + " is " + result + "; " +
            limit_in_words(flag, rule, "from " + distance_text(measure, rule.amber.value_or(0)),
                           "from " + distance_text(measure, rule.red.value_or(0)));
        flag.margin = margin_words(rule, found, other->value);
    }
    trace_result(flag, result);
    return flag;
}

std::string comparator_words(const Rule& rule, const History& history) {
    const Measure* measure = measure_of(history, rule.measure);
    const std::optional<Side> side = measure == nullptr ? std::nullopt : worse_side(rule, *measure);
    if (!side) {
        return {};
    }
    const std::string than = (*side == Side::Below ? " or more below " : " or more above ") +
                             std::string(comparator_named(rule.against).plain);
    return label_of(*measure) + ": " +
           limits_words(rule, distance_text(*measure, rule.amber.value_or(0)),
                        distance_text(*measure, rule.red.value_or(0))) +
           than;
}

}  // namespace clinic
