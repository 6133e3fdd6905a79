#include "assess/figure_words.hpp"
#include "assess/judge_figures.hpp"
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
        words.push_back("below " + value_text(measure, *test.below));
    }
    if (test.above) {
        words.push_back("above " + value_text(measure, *test.above));
    }
    return joined_text(words, " or ");
}

// The one year in which all tests look: that of the first test's latest figure.
const KnownFigure* first_figure(const Rule& rule, const Subject& subject) {
    const Measure* measure =
        rule.tests.empty() ? nullptr : measure_of(subject.history(), rule.tests.front().measure);
    if (measure == nullptr || !is_in_phases(*subject.school, measure->phases)) {
        return nullptr;
    }
    return figure_to_judge(subject, *measure);
}

bool is_in_years(const Rule& rule, int year) {
    return (rule.first_year == 0 || rule.first_year <= year) &&
           (rule.last_year == 0 || year <= rule.last_year);
}

// False when some cohort is too small to be judged at all.
bool run_test(const Rule& rule, const RuleTest& test, const KnownFigure* figure,
              const Measure& measure, Tally& tally) {
    if (figure == nullptr || !figure->is_number()) {
        ++tally.unknown;
        return true;
    }
    if (figure->pupils && *figure->pupils < rule.smallest) {
        return false;
    }
    if (fails(test, figure->value)) {
        ++tally.failed;
        tally.failures.push_back(label_of(measure) + " " + value_text(measure, figure->value) +
                                 " (" + limit_words(test, measure) + ")");
    } else {
        ++tally.passed;
    }
    return true;
}

// Nothing when the missing figures leave it open.
std::optional<Rag> verdict(const Rule& rule, const Tally& tally) {
    const Rag rag = grade(tally.failed, rule.amber, rule.red);
    const Rag at_worst = grade(tally.failed + tally.unknown, rule.amber, rule.red);
    if (rag == Rag::Green && at_worst != Rag::Green) {
        return std::nullopt;
    }
    return rag;
}

}  // namespace

std::optional<Flag> judge_all_of(const Rule& rule, const Subject& subject) {
    const KnownFigure* first = first_figure(rule, subject);
    if (first == nullptr || !is_in_years(rule, first->year) || (!rule.amber && !rule.red)) {
        return std::nullopt;
    }
    Flag flag;
    flag.measure = rule.tests.front().measure;
    flag.figure = first;
    Tally tally;
    for (const RuleTest& test : rule.tests) {
        const Measure* measure = measure_of(subject.history(), test.measure);
        const KnownFigure* figure = subject.school->in_year(test.measure, first->year);
        if (measure == nullptr || !run_test(rule, test, figure, *measure, tally)) {
            return std::nullopt;
        }
        if (figure != nullptr) {
            flag.rests_on.push_back(basis_of(*measure, *figure));
        }
    }
    const std::optional<Rag> rag = verdict(rule, tally);
    if (!rag) {
        return std::nullopt;
    }
    flag.rag = *rag;
    flag.against = rule.red.value_or(rule.amber.value_or(0));
    flag.worse_by = tally.failed - flag.against;
    if (flag.rag != Rag::Green) {
        flag.sentence = capitalised(rule.name) + ", " + number_text(tally.failed, 0) + " of " +
                        count_text(static_cast<int>(rule.tests.size()), "test") +
                        " failed: " + joined_text(tally.failures, ", ");
    }
    return flag;
}

std::string all_of_words(const Rule& rule, const History& history) {
    std::vector<std::string> tests;
    for (const RuleTest& test : rule.tests) {
        if (const Measure* measure = measure_of(history, test.measure)) {
            tests.push_back(label_of(*measure) + " " + limit_words(test, *measure));
        }
    }
    std::vector<std::string> limits;
    if (rule.amber) {
        limits.push_back("amber when " + number_text(*rule.amber, 0) + " fail");
    }
    if (rule.red) {
        limits.push_back("red when " + number_text(*rule.red, 0) + " fail");
    }
    return joined_text(tests, ", ") + ": " + joined_text(limits, ", ");
}

}  // namespace clinic
