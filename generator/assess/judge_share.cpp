#include "assess/figure_found.hpp"
#include "assess/figure_words.hpp"
#include "assess/judge_figures.hpp"

#include <cmath>

namespace clinic {

namespace {

constexpr double kSameBits = 1e-9;

std::string percent_text(double value, int decimals) {
    Amount amount;
    amount.value = value;
    amount.unit = Unit::Percent;
    amount.decimals = decimals;
    return amount_text(amount);
}

std::string limit_text(double limit) {
    return percent_text(limit, std::fabs(limit - std::round(limit)) < kSameBits ? 0 : 1);
}

}  // namespace

Flag judge_share(const Rule& rule, const Subject& subject) {
    const Found found = find_figure(rule, rule.measure, subject);
    const Measure* whole = measure_of(subject.history(), rule.of);
    if (!found.unjudged.empty() || whole == nullptr) {
        return not_judged(found);
    }
    const KnownFigure* other = subject.school->in_year(rule.of, found.figure->year);
    Flag flag = flag_on(found);
    if (other == nullptr || !other->is_number() || other->value <= 0) {
        flag.unjudged = "there is no " + uncapitalised(label_of(*whole)) + " for " +
                        year_text(*found.measure, found.figure->year);
        return flag;
    }
    flag.rests_on.push_back(basis_of(*whole, *other));
    trace_figure(flag, "of", *whole, *other);
    const double share = found.figure->value / other->value * 100;
    grade_on_side(flag, found.side, share, rule);
    flag.trace.push_back({"limits", share_words(rule, subject.history())});
    const std::string result =
        percent_text(share, 1) + " of " + uncapitalised(label_of(*whole));
    if (flag.rag != Rag::Green) {
        flag.sentence = figure_words(*found.measure, *found.figure) + " is " + result + "; " +
                        std::string(rag_word(flag.rag)) + " at " + limit_text(flag.against) +
                        (found.side == Side::Below ? " or below" : " or above");
    }
    trace_result(flag, result);
    return flag;
}

std::string share_words(const Rule& rule, const History& history) {
    const Measure* measure = measure_of(history, rule.measure);
    const Measure* whole = measure_of(history, rule.of);
    const std::optional<Side> side = measure == nullptr ? std::nullopt : worse_side(rule, *measure);
    if (!side || whole == nullptr) {
        return {};
    }
    const std::string or_worse = *side == Side::Below ? " or below" : " or above";
    return label_of(*measure) + " in percent of " + uncapitalised(label_of(*whole)) + ": " +
           limits_words(rule, "at " + limit_text(rule.amber.value_or(0)) + or_worse,
                        "at " + limit_text(rule.red.value_or(0)) + or_worse);
}

}  // namespace clinic
