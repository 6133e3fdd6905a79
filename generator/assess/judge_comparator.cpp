#include "assess/comparator_words.hpp"
#include "assess/figure_distance.hpp"
#include "assess/figure_words.hpp"
#include "assess/judge_figures.hpp"

namespace clinic {

Flag judge_comparator(const Rule& rule, const Subject& subject) {
    const Found found = find_figure(rule, rule.measure, subject);
    if (!found.unjudged.empty()) {
        return not_judged(found);
    }
    Flag flag = flag_on(found);
    const KnownFigure* other = find_comparator(rule, found, subject, flag);
    if (other == nullptr) {
        return flag;
    }
    const ComparatorWords whose = comparator_named(rule.against);
    return judge_distance(rule, found,
                          {other, std::string(whose.possessive), std::string(whose.plain)},
                          comparator_words(rule, subject.history()), std::move(flag));
}

std::string comparator_words(const Rule& rule, const History& history) {
    const Measure* measure = measure_of(history, rule.measure);
    const std::optional<Side> side = measure == nullptr ? std::nullopt : worse_side(rule, *measure);
    return side ? label_of(*measure) + ": " +
                      distance_limits_words(rule, *measure, *side,
                                            std::string(comparator_named(rule.against).plain))
                : std::string();
}

}  // namespace clinic
