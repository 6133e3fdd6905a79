#include "assess/figure_distance.hpp"

#include "assess/figure_words.hpp"
#include "assess/judge_figures.hpp"
#include "assess/pupils.hpp"

namespace clinic {

namespace {

// How many pupils would bring it nearer than the rule's first limit.
std::string margin_words(const Rule& rule, const Found& found, const Against& against) {
    const double limit = rule.amber ? *rule.amber : *rule.red;
    const std::optional<int> pupils =
        pupils_until(*found.measure, *found.figure, [&](double percent) {
            return !reaches(worse_by(found.side, percent, against.figure->value), limit);
        });
    return pupils ? pupils_words(*pupils) + " would bring it within " +
                        exact_distance_text(*found.measure, limit) + " of " + against.plain
                  : std::string();
}

}  // namespace

Flag judge_distance(const Rule& rule, const Found& found, const Against& against,
                    const std::string& limits, Flag flag) {
    const Measure& measure = *found.measure;
    const double value = found.figure->value;
    const double other = against.figure->value;
    const double worse = worse_by(found.side, value, other);
    grade_flag(flag, worse, rule.amber, rule.red);
    flag.against = other;
    flag.worse_by = worse;
    flag.trace.push_back({"limits", limits});
    const std::string result = distance_words(measure, value, other) + " " + against.possessive +
                               " " + exact_text(measure, other);
    if (flag.rag != Rag::Green) {
        flag.sentence = figure_words(measure, *found.figure) + " is " + result + "; " +
                        limit_in_words(flag, rule, measure);
        flag.margin = margin_words(rule, found, against);
    }
    trace_result(flag, result);
    return flag;
}

std::string distance_limits_words(const Rule& rule, const Measure& measure, Side side,
                                  const std::string& than) {
    return limits_words(rule, exact_distance_text(measure, rule.amber.value_or(0)),
                        exact_distance_text(measure, rule.red.value_or(0))) +
           (side == Side::Below ? " or more below " : " or more above ") + than;
}

}  // namespace clinic
