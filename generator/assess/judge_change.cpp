#include "assess/figure_distance.hpp"
#include "assess/figure_run.hpp"
#include "assess/figure_words.hpp"
#include "assess/judge_figures.hpp"

namespace clinic {

namespace {

constexpr const char* kThan = "the year before";

}  // namespace

Flag judge_change(const Rule& rule, const Subject& subject) {
    const Found found = find_figure(rule, rule.measure, subject);
    if (!found.unjudged.empty()) {
        return not_judged(found);
    }
    const FigureRun run = run_of(found, rule, subject, kFewestInTrend);
    Flag flag = flag_on(found, run);
    if (!run.unjudged.empty()) {
        return flag;
    }
    const std::string possessive =
        labelled(std::string(kThan) + "'s", run.figures.back()->of_predecessor);
    return judge_distance(rule, found, {run.figures.back(), possessive, kThan},
                          change_words(rule, subject.history()), std::move(flag));
}

std::string change_words(const Rule& rule, const History& history) {
    const Measure* measure = measure_of(history, rule.measure);
    const std::optional<Side> side = measure == nullptr ? std::nullopt : worse_side(rule, *measure);
    return side ? label_of(*measure) + ": " + distance_limits_words(rule, *measure, *side, kThan)
                : std::string();
}

}  // namespace clinic
