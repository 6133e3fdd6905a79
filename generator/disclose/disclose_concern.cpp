#include "disclose/disclose_concern.hpp"

#include "assess/concern.hpp"
#include "assess/figure_words.hpp"
#include "base/number_text.hpp"
#include "disclose/disclose_measures.hpp"

#include <algorithm>

namespace clinic {

namespace {

// "KS2 L4+ 68% by 31 July 2016 (now 60%)". A target is as confidential as the figure it is set for.
std::string outcome_words(const Measure& measure, const std::optional<double>& target,
                          const std::optional<Date>& due, const SchoolScene& scene) {
    const KnownFigure no_figure;
    const KnownFigure* latest = scene.school().latest(measure.id);
    if (!scene.reader->may_see_all({basis_of(measure, latest == nullptr ? no_figure : *latest)})) {
        return kWithheld;
    }
    std::string words = label_of(measure);
    if (target) {
        words += " " + value_text(measure, *target);
    }
    if (due) {
        words += " by " + long_text(*due);
    }
    const Amount now = shown_figure(measure, latest, *scene.reader);
    const bool inherited = !whose_figure(latest, now).empty();
    return words + " (now " + labelled(amount_text(now), inherited) + ")";
}

// The latest that a clinic before this one agreed for the school.
const AgreedOutcome* agreed_outcome(const SchoolScene& scene) {
    const AgreedOutcome* found = nullptr;
    for (const KnownOutcome& known : scene.scene->now->outcomes) {
        found = known.school == scene.school().school->urn ? known.outcome : found;
    }
    return found;
}

std::string agreed_words(const SchoolScene& scene) {
    const AgreedOutcome* outcome = agreed_outcome(scene);
    if (outcome == nullptr) {
        return {};
    }
    if (!scene.reader->may_see(outcome, "outcomes", marks_of({&outcome->exempt}))) {
        return kWithheld;
    }
    const Measure* measure = measure_of(scene.scene->history(), outcome->measure);
    return measure == nullptr ? std::string()
                              : outcome_words(*measure, outcome->target, outcome->due, scene);
}

// What the officer requires and writes: all under the judgement's mark.
void take_judgement(const SchoolScene& scene, ConcernNow& now) {
    const KnownJudgement* known = judgement_in_force(scene.school(), kLaCategory);
    if (known == nullptr) {
        return;
    }
    const Judgement& judgement = *known->judgement;
    const Basis basis = basis_of_judgement(*scene.scene->now, scene.school(), kLaCategory, *known);
    if (!scene.reader->may_see(&judgement, basis)) {
        now.note = judgement.note.empty() ? "" : kWithheld;
        now.outcome = judgement.outcome ? kWithheld : "";
        return;
    }
    if (!judgement.note.empty()) {
        now.note = scene.reader->may_see(&judgement.note, basis.path + ".note", basis.marks)
                       ? judgement.note
                       : kWithheld;
    }
    if (!judgement.outcome) {
        return;
    }
    if (!scene.reader->may_see(&judgement.outcome, basis.path + ".outcome", basis.marks)) {
        now.outcome = kWithheld;
        return;
    }
    const Outcome& outcome = *judgement.outcome;
    if (const Measure* measure = measure_of(scene.scene->history(), outcome.measure)) {
        now.outcome = outcome_words(*measure, outcome.target, outcome.due, scene);
    }
    const bool is_ahead = outcome.milestone && *outcome.milestone > scene.scene->now->day;
    now.milestone = is_ahead ? long_text(*outcome.milestone) : "";
}

bool may_see(const KnownAction& action, const Access& access) {
    return !access.bars("actions", marks_of({&action.action->exempt})) &&
           std::ranges::none_of(action.progress, [&](const KnownProgress& told) {
               return access.bars("actions", marks_of({&told.progress->exempt})).has_value();
           });
}

// "2 of 3 actions done, 1 overdue; KS2 L4+ 60%, 6 points lower than the year before"
std::string actions_words(const SchoolScene& scene) {
    const Ground& ground = scene.scene->ground;
    const auto found = ground.actions.find(scene.school().school->urn);
    int all = 0;
    int done = 0;
    int overdue = 0;
    if (found != ground.actions.end()) {
        for (const KnownAction* action : found->second) {
            if (action->state != "withdrawn" && may_see(*action, *scene.scene->access)) {
                ++all;
                done += action->state == "done" ? 1 : 0;
                overdue += is_overdue(*scene.scene->now, *action) ? 1 : 0;
            }
        }
    }
    if (all == 0) {
        return {};
    }
    const std::string late = overdue == 0 ? "" : ", " + number_text(overdue, 0) + " overdue";
    return number_text(done, 0) + " of " + count_text(all, "action") + " done" + late;
}

std::string change_words(const Comparison& comparison, Reader& reader) {
    const Measure& measure = *comparison.measure;
    const Amount now = shown_figure(measure, comparison.now, reader);
    const Amount before = shown_figure(measure, comparison.before, reader);
    if (!now.value || !before.value) {
        return {};
    }
    const double change = *now.value - *before.value;
    const std::string year = year_text(measure, comparison.now->year);
    const std::string start = label_of(measure) + " " + amount_text(now) + " in " +
                              labelled(year, comparison.now->of_predecessor) + ", ";
    const bool only_before = comparison.before->of_predecessor && !comparison.now->of_predecessor;
    const std::string earlier = labelled("the year before", only_before);
    if (change == 0) {
        return start + "as " + earlier;
    }
    return start + distance_text(measure, change) + (change > 0 ? " higher" : " lower") + " than " +
           earlier;
}

// Of the measure that the required outcome names, else of the first headline with two figures.
std::string results_words(const SchoolScene& scene) {
    const KnownJudgement* known = judgement_in_force(scene.school(), kLaCategory);
    const bool has_outcome = known != nullptr && known->judgement->outcome &&
                             scene.reader->may_see_all({basis_of_judgement(
                                 *scene.scene->now, scene.school(), kLaCategory, *known)});
    for (const Comparison& comparison : scene.assessment().comparisons) {
        const std::string& id = comparison.measure->id;
        const bool wanted = has_outcome
                                ? known->judgement->outcome->measure == id
                                : std::ranges::find(scene.scene->headlines, comparison.measure) !=
                                      scene.scene->headlines.end();
        if (!wanted || comparison.now == nullptr || comparison.before == nullptr) {
            continue;
        }
        std::string words = change_words(comparison, *scene.reader);
        if (!words.empty()) {
            return words;
        }
    }
    return {};
}

// The school's number, and those of the schools that it was before.
bool is_about(const SchoolScene& scene, int urn) {
    const School& school = *scene.school().school;
    return urn == school.urn || std::ranges::find(school.predecessors, urn, &Predecessor::school) !=
                                    school.predecessors.end();
}

// A minute or action of the meeting that this edition may show is about the school.
bool was_raised_at(const Meeting& meeting, const SchoolScene& scene) {
    const auto is_seen = [&](std::string_view path, const auto& said) {
        return is_about(scene, said.school) &&
               !scene.scene->access->bars(path, marks_of({&said.exempt}));
    };
    return std::ranges::any_of(meeting.minutes,
                               [&](const Minute& minute) { return is_seen("minutes", minute); }) ||
           std::ranges::any_of(meeting.actions,
                               [&](const Action& action) { return is_seen("actions", action); });
}

std::string raised_words(const SchoolScene& scene) {
    const View& view = *scene.scene->now;
    int count = 0;
    const Meeting* first = nullptr;
    for (const Meeting& meeting : view.history->meetings) {
        if (meeting.date < meeting_day(view) && was_raised_at(meeting, scene)) {
            ++count;
            first = first == nullptr ? &meeting : first;
        }
    }
    return count == 0 ? std::string()
                      : "raised at " + count_text(count, "clinic") +
                            (count == 1 ? ", " : " since ") + title_of(*first);
}

}  // namespace

ConcernNow concern_now(const SchoolScene& scene) {
    ConcernNow now;
    for (const ConcernReason& reason : scene.assessment().concern_reasons) {
        // The grade that lists it decides who may know; since when rests on earlier ones as well.
        if (!scene.reader->may_see_all({reason.why.rests_on.front()})) {
            continue;
        }
        now.listed = true;
        now.why.push_back(reason.why.text);
        if (scene.reader->may_see_all(reason.why.rests_on) &&
            (!now.since || reason.since < *now.since)) {
            now.since = reason.since;
        }
    }
    if (!now.listed) {
        return now;
    }
    take_judgement(scene, now);
    if (now.outcome.empty()) {
        now.outcome = agreed_words(scene);
    }
    now.raised = raised_words(scene);
    std::vector<std::string> impact = {actions_words(scene), results_words(scene)};
    std::erase(impact, "");
    now.impact = joined_text(impact, "; ");
    return now;
}

}  // namespace clinic
