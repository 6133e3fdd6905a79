#include "assess/figure_run.hpp"
#include "assess/figure_words.hpp"
#include "assess/judge_figures.hpp"
#include "assess/pupils.hpp"

namespace clinic {

namespace {

constexpr int kUsual = 3;

int length_of(const Rule& rule) {
    return rule.over == 0 ? kUsual : rule.over;
}

bool is_worse(Side side, double value, double than) {
    return !reaches(worse_by(side, than, value), 0);
}

// Every figure is worse than the one of the year before.
bool falls(const FigureRun& run, Side side) {
    for (std::size_t i = 0; i + 1 < run.figures.size(); ++i) {
        if (!is_worse(side, run.figures[i]->value, run.figures[i + 1]->value)) {
            return false;
        }
    }
    return true;
}

// "70% (2012/13), 66% (2013/14), 60% (2014/15)"
std::string years_words(const Measure& measure, const FigureRun& run) {
    std::vector<std::string> words;
    for (auto figure = run.figures.rbegin(); figure != run.figures.rend(); ++figure) {
        const std::string of =
            (*figure)->of_predecessor ? std::string(", ") + kAsPredecessor : std::string();
        words.push_back(exact_text(measure, (*figure)->value) + " (" +
                        year_text(measure, (*figure)->year) + of + ")");
    }
    return joined_text(words, ", ");
}

// How many pupils would have ended it this year.
std::string margin_words(const Rule& rule, const Found& found, const FigureRun& run) {
    const double limit = rule.amber ? *rule.amber : *rule.red;
    const std::optional<int> pupils =
        pupils_until(*found.measure, *found.figure, [&](double percent) {
            return !is_worse(found.side, percent, run.figures[1]->value) ||
                   !reaches(worse_by(found.side, percent, run.figures.back()->value), limit);
        });
    return pupils ? pupils_words(*pupils) + " would have ended it" : std::string();
}

}  // namespace

Flag judge_trend(const Rule& rule, const Subject& subject) {
    const Found found = find_figure(rule, rule.measure, subject);
    if (!found.unjudged.empty()) {
        return not_judged(found);
    }
    const FigureRun run = run_of(found, rule, subject, length_of(rule));
    Flag flag = flag_on(found, run);
    if (!run.unjudged.empty()) {
        return flag;
    }
    const Measure& measure = *found.measure;
    const double first = run.figures.back()->value;
    const double in_all = worse_by(found.side, found.figure->value, first);
    flag.rag = Rag::Green;
    std::string result = "not worse each year";
    if (falls(run, found.side)) {
        grade_flag(flag, in_all, rule.amber, rule.red);
        result = "worse each year, by " + exact_distance_text(measure, in_all) + " in all";
    }
    flag.against = first;
    flag.worse_by = in_all;
    flag.trace.push_back({"limits", trend_words(rule, subject.history())});
    if (flag.rag != Rag::Green) {
        flag.sentence = capitalised(label_of(measure)) + " was " + years_words(measure, run) +
                        ": " + result + "; " + limit_in_words(flag, rule, measure);
        flag.margin = margin_words(rule, found, run);
    }
    trace_result(flag, result);
    return flag;
}

std::string trend_words(const Rule& rule, const History& history) {
    const Measure* measure = measure_of(history, rule.measure);
    if (measure == nullptr) {
        return {};
    }
    return label_of(*measure) + ", " + count_text(length_of(rule), "figure") +
           " in a row, each worse than the one before: " +
           limits_words(rule, "from " + exact_distance_text(*measure, rule.amber.value_or(0)),
                        "from " + exact_distance_text(*measure, rule.red.value_or(0))) +
           " in all";
}

}  // namespace clinic
