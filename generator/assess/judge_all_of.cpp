#include "assess/figure_found.hpp"
#include "assess/figure_words.hpp"
#include "assess/judge_figures.hpp"
#include "assess/pupils.hpp"
#include "base/number_text.hpp"

namespace clinic {

namespace {

// What the tests of one rule came to.
struct Tally {
    int failed = 0;
    int passed = 0;
    int unknown = 0;
    // "KS2 L4+ 60% (below 65%)"
    std::vector<std::string> failures;
};

bool fails(const RuleTest& test, double value) {
    return (test.below && !reaches(value, *test.below)) ||
           (test.above && !reaches(*test.above, value));
}

std::string limit_words(const RuleTest& test, const Measure& measure) {
    std::vector<std::string> words;
    if (test.below) {
        words.push_back("below " + exact_text(measure, *test.below));
    }
    if (test.above) {
        words.push_back("above " + exact_text(measure, *test.above));
    }
    return joined_text(words, " or ");
}

// "amber when 1 fails, red when 2 fail"
std::string tests_words(const Rule& rule) {
    const auto when = [](const std::optional<double>& limit) {
        return "when " + number_text(limit.value_or(0), 0) + (limit == 1 ? " fails" : " fail");
    };
    return limits_words(rule, when(rule.amber), when(rule.red));
}

// "2 more pupils would reach 65%": what would pass a failed test.
std::string margin_words(const RuleTest& test, const Measure& measure, const KnownFigure& figure) {
    const std::optional<int> pupils =
        pupils_until(measure, figure, [&](double percent) { return !fails(test, percent); });
    if (!pupils) {
        return {};
    }
    const bool is_low = test.below && !reaches(figure.value, *test.below);
    return pupils_words(*pupils) + " would reach " +
           exact_text(measure, is_low ? *test.below : *test.above) + " in " + label_of(measure);
}

// Counts the test and traces it.
void run_test(const RuleTest& test, const KnownFigure* figure, const Measure& measure, Tally& tally,
              Flag& flag) {
    const std::string limit = label_of(measure) + " fails " + limit_words(test, measure);
    if (figure == nullptr || !figure->is_number()) {
        ++tally.unknown;
        flag.trace.push_back({"test", limit + ": no figure"});
        return;
    }
    const bool failed = fails(test, figure->value);
    trace_figure(flag, "figure", measure, *figure);
    flag.trace.push_back({"test", limit + (failed ? ": failed" : ": passed")});
    if (!failed) {
        ++tally.passed;
        return;
    }
    ++tally.failed;
    tally.failures.push_back(label_of(measure) + " " + exact_text(measure, figure->value) + " (" +
                             limit_words(test, measure) + ")");
    if (flag.margin.empty()) {
        flag.margin = margin_words(test, measure, *figure);
    }
}

// Not judged when the missing figures leave it open.
Flag with_verdict(const Rule& rule, const Tally& tally, Flag flag) {
    flag.trace.push_back({"limits", tests_words(rule)});
    grade_flag(flag, tally.failed, rule.amber, rule.red);
    const Rag at_worst = grade(tally.failed + tally.unknown, rule.amber, rule.red);
    if (flag.rag == Rag::Green && at_worst != Rag::Green) {
        flag.rag = Rag::None;
        flag.margin.clear();
        flag.unjudged = count_text(tally.unknown, "test") + " without a figure could turn it";
        return flag;
    }
    const std::string result = number_text(tally.failed, 0) + " of " +
                               count_text(static_cast<int>(rule.tests.size()), "test") + " failed";
    if (flag.rag == Rag::Green) {
        flag.margin.clear();
    } else {
        const std::string year = year_text(*flag.rests_on.front().measure, flag.figure->year);
        flag.sentence = capitalised(rule.name) + " (" + year +
                        (is_inherited(flag.rests_on) ? ", as predecessor" : "") + "), " + result +
                        ": " + joined_text(tally.failures, ", ");
    }
    trace_result(flag, result);
    return flag;
}

}  // namespace

Flag judge_all_of(const Rule& rule, const Subject& subject) {
    // All tests look at one year: that of the first test's latest figure.
    const Found first = find_any_side(rule, rule.tests.front().measure, subject);
    Flag flag = not_judged(first);
    if (!first.unjudged.empty()) {
        return flag;
    }
    flag.rests_on.clear();
    flag.figure = first.figure;
    Tally tally;
    for (const RuleTest& test : rule.tests) {
        const Measure* measure = measure_of(subject.history(), test.measure);
        const KnownFigure* figure = subject.school->in_year(test.measure, first.figure->year);
        if (measure == nullptr) {
            continue;
        }
        run_test(test, figure, *measure, tally, flag);
        if (figure != nullptr) {
            flag.rests_on.push_back(basis_of(*measure, *figure));
        }
        if (figure != nullptr && figure->pupils && *figure->pupils < rule.smallest) {
            flag.unjudged = count_text(*figure->pupils, "pupil") + ", and it judges " +
                            number_text(rule.smallest, 0) + " or more";
            return flag;
        }
    }
    return with_verdict(rule, tally, std::move(flag));
}

std::string all_of_words(const Rule& rule, const History& history) {
    std::vector<std::string> tests;
    for (const RuleTest& test : rule.tests) {
        if (const Measure* measure = measure_of(history, test.measure)) {
            tests.push_back(label_of(*measure) + " " + limit_words(test, *measure));
        }
    }
    return joined_text(tests, ", ") + ": " + tests_words(rule);
}

}  // namespace clinic
