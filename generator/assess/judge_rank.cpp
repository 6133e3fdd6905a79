#include "assess/figure_found.hpp"
#include "assess/figure_words.hpp"
#include "assess/judge_figures.hpp"
#include "base/number_text.hpp"

#include <algorithm>

namespace clinic {

namespace {

// Where a school stands among those of its phase.
struct Standing {
    // Itself among them.
    int schools = 0;
    int better = 0;
    // Of as many groups as the rule wants: 1 is the worst.
    int group_from_worst = 0;
};

int groups_of(const Rule& rule) {
    const auto found = std::ranges::find(kRankGroups, rule.in, &RankGroups::name);
    return found == kRankGroups.end() ? 1 : found->count;
}

// At least one school in each group.
int fewest_of(const Rule& rule) {
    return std::max(rule.fewest, groups_of(rule));
}

// The other school's figure of the same year; null when it is not ranked.
const KnownFigure* ranked_figure(const Rule& rule, const Found& found, const std::string& phase,
                                 const SchoolOnDay& other) {
    const KnownFigure* figure = is_in_phases(other, {phase})
                                    ? other.in_year(found.measure->id, found.figure->year)
                                    : nullptr;
    const bool is_ranked = figure != nullptr && figure->is_number() &&
                           (!figure->pupils || *figure->pupils >= rule.smallest);
    return is_ranked ? figure : nullptr;
}

// An order tells of every school in it: what one of them withholds, the order would give away.
void rest_on_other(Flag& flag, const Found& found, const SchoolOnDay& other,
                   const KnownFigure& figure) {
    Marks marks = figure.marks;
    if (other.school->exempt) {
        marks.push_back(*other.school->exempt);
    }
    if (!marks.empty()) {
        flag.rests_on.push_back({"figures." + found.measure->id, std::move(marks)});
    }
}

Standing rank(const Rule& rule, const Found& found, const Subject& subject, Flag& flag) {
    const std::string phase = comparator_phase(*subject.school, *found.measure);
    Standing standing;
    for (const SchoolOnDay& other : subject.view().schools) {
        const KnownFigure* figure = ranked_figure(rule, found, phase, other);
        if (figure == nullptr) {
            continue;
        }
        ++standing.schools;
        standing.better +=
            reaches(worse_by(found.side, figure->value, found.figure->value), 0) ? 0 : 1;
        if (&other != subject.school) {
            rest_on_other(flag, found, other, *figure);
        }
    }
    const int groups = groups_of(rule);
    standing.group_from_worst =
        standing.schools == 0 ? groups : groups - standing.better * groups / standing.schools;
    return standing;
}

std::string end_words(Side side) {
    return side == Side::Below ? "lowest" : "highest";
}

// "in the lowest quintile", "in the lowest 2 quintiles"
std::string groups_words(const Rule& rule, Side side, double count) {
    return "in the " + end_words(side) + " " +
           (count <= 1 ? rule.in : count_text(static_cast<int>(count), rule.in));
}

}  // namespace

Flag judge_rank(const Rule& rule, const Subject& subject) {
    const Found found = find_figure(rule, rule.measure, subject);
    if (!found.unjudged.empty()) {
        return not_judged(found);
    }
    Flag flag = flag_on(found);
    const Standing standing = rank(rule, found, subject, flag);
    const std::string schools = count_text(standing.schools, "school");
    if (standing.schools < fewest_of(rule)) {
        flag.unjudged = schools + " with a figure of " +
                        year_text(*found.measure, found.figure->year) + ", and it ranks " +
                        number_text(fewest_of(rule), 0) + " or more";
        return flag;
    }
    flag.trace.push_back({"against", schools + " of the authority, of which " +
                                         number_text(standing.better, 0) + " did better"});
    grade_on_side(flag, Side::Below, standing.group_from_worst, rule);
    flag.trace.push_back({"limits", rank_words(rule, subject.history())});
    const std::string group = number_text(standing.group_from_worst, 0) + " of " +
                              number_text(groups_of(rule), 0) + " from the " +
                              end_words(found.side);
    const std::string result = standing.group_from_worst == 1 ? groups_words(rule, found.side, 1)
                                                              : "in " + rule.in + " " + group;
    if (flag.rag != Rag::Green) {
        flag.sentence = figure_words(*found.measure, *found.figure) + " is " + result + " of " +
                        schools + ", " + number_text(standing.better, 0) + " of which did better";
    }
    trace_result(flag, result);
    return flag;
}

std::string rank_words(const Rule& rule, const History& history) {
    const Measure* measure = measure_of(history, rule.measure);
    const std::optional<Side> side = measure == nullptr ? std::nullopt : worse_side(rule, *measure);
    if (!side) {
        return {};
    }
    return label_of(*measure) + ": " +
           limits_words(rule, groups_words(rule, *side, rule.amber.value_or(0)),
                        groups_words(rule, *side, rule.red.value_or(0))) +
           " of the authority's schools";
}

}  // namespace clinic
