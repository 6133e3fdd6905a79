#include "assess/comparator_words.hpp"
#include "assess/figure_interval.hpp"
#include "assess/figure_words.hpp"
#include "assess/judge_figures.hpp"

namespace clinic {

namespace {

// The value that the rule holds figures against; nothing, and the flag says why, when its
// comparator has none.
std::optional<double> find_value(const Rule& rule, const Found& found, const Subject& subject,
                                 Flag& flag) {
    if (rule.value) {
        return rule.value;
    }
    const KnownFigure* other = find_comparator(rule, found, subject, flag);
    return other == nullptr ? std::nullopt : std::optional(other->value);
}

// "the nation's 80%", or "0.00"
std::string than_words(const Rule& rule, const Measure& measure, double value) {
    const std::string whose =
        rule.value ? "" : std::string(comparator_named(rule.against).possessive) + " ";
    return whose + value_text(measure, value);
}

bool is_more(double worse, const std::optional<double>& limit) {
    return limit && !reaches(*limit, worse);
}

std::string limit_words(const Measure& measure, const std::optional<double>& limit) {
    return limit.value_or(0) > 0 ? "by more than " + distance_text(measure, *limit)
                                 : std::string("at any distance");
}

}  // namespace

Flag judge_significance(const Rule& rule, const Subject& subject) {
    const Found found = find_figure(rule, rule.measure, subject);
    if (!found.unjudged.empty()) {
        return not_judged(found);
    }
    Flag flag = flag_on(found);
    const std::optional<double> than = find_value(rule, found, subject, flag);
    const std::optional<Interval> interval =
        than ? find_interval(found, subject, flag) : std::nullopt;
    if (!interval) {
        return flag;
    }
    const Measure& measure = *found.measure;
    const bool is_significant = is_beyond(*interval, found.side, *than);
    flag.against = *than;
    flag.worse_by = worse_by(found.side, found.figure->value, *than);
    flag.rag = !is_significant                      ? Rag::Green
               : is_more(flag.worse_by, rule.red)   ? Rag::Red
               : is_more(flag.worse_by, rule.amber) ? Rag::Amber
                                                    : Rag::Green;
    if (rule.value && !measure.interval.empty()) {
        flag.trace.push_back(
            {"band", std::string(band_words(*interval, found.figure->value, *than, rule.red))});
    }
    flag.trace.push_back({"limits", significance_words(rule, subject.history())});
    const std::string result = (is_significant ? "significantly " : "not significantly ") +
                               std::string(found.side == Side::Below ? "below " : "above ") +
                               than_words(rule, measure, *than);
    if (flag.rag != Rag::Green) {
        flag.sentence = figure_words(measure, *found.figure) + " is " + result +
                        ": chance alone could put it between " +
                        value_text(measure, interval->low) + " and " +
                        value_text(measure, interval->high);
    }
    trace_result(flag, result);
    return flag;
}

std::string significance_words(const Rule& rule, const History& history) {
    const Measure* measure = measure_of(history, rule.measure);
    const std::optional<Side> side = measure == nullptr ? std::nullopt : worse_side(rule, *measure);
    if (!side) {
        return {};
    }
    const std::string than = rule.value ? value_text(*measure, *rule.value)
                                        : std::string(comparator_named(rule.against).plain);
    return label_of(*measure) + ", significantly " + (*side == Side::Below ? "below " : "above ") +
           than + ": " +
           limits_words(rule, limit_words(*measure, rule.amber), limit_words(*measure, rule.red));
}

}  // namespace clinic
