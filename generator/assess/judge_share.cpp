#include "assess/fact_words.hpp"
#include "assess/figure_found.hpp"
#include "assess/figure_words.hpp"
#include "assess/judge_figures.hpp"
#include "base/number_text.hpp"

namespace clinic {

namespace {

std::string percent_text(double value, int decimals) {
    Amount amount;
    amount.value = value;
    amount.unit = Unit::Percent;
    amount.decimals = decimals;
    return amount_text(amount);
}

std::string limit_text(double limit) {
    return percent_text(limit, places_of(limit, 0));
}

// "2.0%"; "just above 2.0%" where one place would print it as the limit that it misses.
std::string share_text(const Rule& rule, double share) {
    const std::string text = percent_text(share, 1);
    for (const std::optional<double>& limit : {rule.amber, rule.red}) {
        if (limit && !is_same_value(share, *limit) && percent_text(*limit, 1) == text) {
            return (share > *limit ? "just above " : "just below ") + text;
        }
    }
    return text;
}

// Colour and words of a figure in percent of `whole`, which the sentence calls `of`.
Flag judge_percent(const Rule& rule, const Found& found, double whole, const std::string& of,
                   const std::string& limits, Flag flag) {
    const double share = found.figure->value / whole * 100;
    grade_on_side(flag, found.side, share, rule);
    flag.trace.push_back({"limits", limits});
    const std::string result = share_text(rule, share) + " of " + of;
    if (flag.rag != Rag::Green) {
        flag.sentence = figure_words(*found.measure, *found.figure) + " is " + result + "; " +
                        std::string(rag_word(flag.rag)) + " at " + limit_text(flag.against) +
                        (found.side == Side::Below ? " or below" : " or above");
    }
    trace_result(flag, result);
    return flag;
}

// "Reserve in percent of income: amber at 2% or below, red at 0% or below"
std::string percent_words(const Rule& rule, const History& history, const std::string& of) {
    const Measure* measure = measure_of(history, rule.measure);
    const std::optional<Side> side = measure == nullptr ? std::nullopt : worse_side(rule, *measure);
    if (!side) {
        return {};
    }
    const std::string or_worse = *side == Side::Below ? " or below" : " or above";
    return label_of(*measure) + " in percent of " + of + ": " +
           limits_words(rule, "at " + limit_text(rule.amber.value_or(0)) + or_worse,
                        "at " + limit_text(rule.red.value_or(0)) + or_worse);
}

}  // namespace

Flag judge_share(const Rule& rule, const Subject& subject) {
    const Found found = find_figure(rule, rule.measure, subject);
    const Measure* whole = measure_of(subject.history(), rule.of);
    if (!found.unjudged.empty() || whole == nullptr) {
        return not_judged(found);
    }
    const KnownFigure* other = subject.school->in_year(rule.of, found.figure->year);
    const std::string of = uncapitalised(label_of(*whole));
    Flag flag = flag_on(found);
    if (other == nullptr || !other->is_number() || other->value <= 0) {
        flag.unjudged =
            "there is no " + of + " for " + year_text(*found.measure, found.figure->year);
        return flag;
    }
    flag.rests_on.push_back(basis_of(*whole, *other));
    trace_figure(flag, "of", *whole, *other);
    return judge_percent(rule, found, other->value, of, share_words(rule, subject.history()),
                         std::move(flag));
}

std::string share_words(const Rule& rule, const History& history) {
    const Measure* whole = measure_of(history, rule.of);
    return whole == nullptr ? std::string()
                            : percent_words(rule, history, uncapitalised(label_of(*whole)));
}

Flag judge_places(const Rule& rule, const Subject& subject) {
    const Found found = find_figure(rule, rule.measure, subject);
    if (!found.unjudged.empty()) {
        return not_judged(found);
    }
    const Fact<int>* capacity = subject.school->capacity_fact;
    Flag flag = flag_on(found);
    if (capacity == nullptr || capacity->is <= 0) {
        flag.unjudged = "how many places it has is not recorded";
        return flag;
    }
    flag.rests_on.push_back({"capacity", marks_of({&capacity->exempt})});
    const std::string of = count_text(capacity->is, "place");
    flag.trace.push_back({"of", of + since_words(capacity->from)});
    return judge_percent(rule, found, capacity->is, of, places_words(rule, subject.history()),
                         std::move(flag));
}

std::string places_words(const Rule& rule, const History& history) {
    return percent_words(rule, history, "places");
}

}  // namespace clinic
