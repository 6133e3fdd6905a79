#include "assess/figure_found.hpp"
#include "assess/figure_words.hpp"
#include "assess/judge_figures.hpp"
#include "assess/pupils.hpp"

namespace clinic {

namespace {

std::string margin_words(const Found& found, double limit) {
    const std::optional<int> pupils = pupils_until(
        *found.measure, *found.figure,
        [&](double percent) { return !reaches(worse_by(found.side, percent, limit), 0); });
    return pupils
               ? pupils_words(*pupils) + " would take it past " + exact_text(*found.measure, limit)
               : std::string();
}

}  // namespace

Flag judge_threshold(const Rule& rule, const Subject& subject) {
    const Found found = find_figure(rule, rule.measure, subject);
    if (!found.unjudged.empty()) {
        return not_judged(found);
    }
    const Measure& measure = *found.measure;
    const double value = found.figure->value;
    Flag flag = flag_on(found);
    grade_on_side(flag, found.side, value, rule);
    const std::string line = "line of " + exact_text(measure, flag.against);
    flag.trace.push_back({"limits", threshold_words(rule, subject.history())});
    const std::string result = distance_words(measure, value, flag.against) + " the ";
    if (flag.rag != Rag::Green) {
        flag.sentence = figure_words(measure, *found.figure) + " is " + result +
                        std::string(rag_word(flag.rag)) + " " + line;
        flag.margin = margin_words(found, rule.amber.value_or(flag.against));
    }
    trace_result(flag, result + line);
    return flag;
}

std::string threshold_words(const Rule& rule, const History& history) {
    const Measure* measure = measure_of(history, rule.measure);
    const std::optional<Side> side = measure == nullptr ? std::nullopt : worse_side(rule, *measure);
    if (!side) {
        return {};
    }
    const std::string or_worse = *side == Side::Below ? " or below" : " or above";
    return label_of(*measure) + ": " +
           limits_words(rule, "at " + exact_text(*measure, rule.amber.value_or(0)) + or_worse,
                        "at " + exact_text(*measure, rule.red.value_or(0)) + or_worse);
}

}  // namespace clinic
