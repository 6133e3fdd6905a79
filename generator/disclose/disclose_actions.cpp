#include "assess/figure_words.hpp"
#include "disclose/disclose_meeting.hpp"

#include <algorithm>

namespace clinic {

namespace {

Marks marks_of_progress(const KnownAction& action, const Progress& progress) {
    return marks_of({&action.action->exempt, &progress.exempt});
}

// What later clinics said decides its state and its day: where any of that is hidden, so are they.
bool may_see_state(const KnownAction& action, const Access& access) {
    return std::ranges::none_of(action.progress, [&](const KnownProgress& told) {
        return access.bars("actions", marks_of_progress(action, *told.progress)).has_value();
    });
}

std::string history_line(const KnownProgress& told) {
    const Progress& progress = *told.progress;
    std::vector<std::string> words = {progress.is};
    if (progress.due) {
        words.push_back("now due " + long_text(*progress.due));
    }
    if (!progress.evidence.empty() && progress.is == "done") {
        words.push_back("shown by " + progress.evidence);
    }
    return (told.told_at == nullptr ? "" : title_of(*told.told_at) + ": ") +
           joined_text(words, ", ") + (progress.why.empty() ? "" : ": " + progress.why);
}

void take_state(const KnownAction& action, const Scene& scene, DisclosedAction& shown) {
    if (!may_see_state(action, *scene.access)) {
        shown.evidence = action.action->evidence;
        shown.state = kWithheld;
        shown.progress = kWithheld;
        return;
    }
    shown.evidence = action.evidence();
    shown.due = action.due;
    shown.slips = action.slips;
    shown.is_open = action.state == "open";
    shown.is_overdue = is_overdue(*scene.now, action);
    shown.state = shown.is_overdue ? "overdue" : action.state;
    shown.progress = action.progress.empty() ? "" : action.progress.back().progress->why;
    for (const KnownProgress& told : action.progress) {
        shown.history.push_back(history_line(told));
    }
}

DisclosedAction disclose_action(const KnownAction& action, const SchoolLink& link,
                                const Scene& scene) {
    DisclosedAction shown;
    shown.id = action.action->id;
    shown.title = action.action->title;
    shown.school = link.name;
    shown.anchor = link.anchor;
    shown.owner = role_title(scene.history().authority, action.action->owner);
    shown.set = action.set_at == nullptr ? "" : title_of(*action.set_at);
    shown.first = action.action->due;
    shown.age = action.age;
    take_state(action, scene, shown);
    return shown;
}

int rank_of(const DisclosedAction& action) {
    return action.is_overdue ? 0 : action.is_open ? 1 : 2;
}

// Overdue first, then open, each by the day it is due; without a day last.
bool comes_before(const DisclosedAction& first, const DisclosedAction& second) {
    if (rank_of(first) != rank_of(second)) {
        return rank_of(first) < rank_of(second);
    }
    if (first.due.has_value() != second.due.has_value()) {
        return first.due.has_value();
    }
    return first.due && *first.due < *second.due;
}

}  // namespace

std::vector<DisclosedAction> told_actions(const std::vector<KnownAction>& actions,
                                          const Scene& scene, Reader& reader) {
    std::vector<DisclosedAction> shown;
    for (const KnownAction& action : actions) {
        const std::optional<SchoolLink> link = link_to(scene, action.school);
        if (!reader.may_see(action.action, "actions", marks_of({&action.action->exempt})) ||
            !link) {
            continue;
        }
        for (const KnownProgress& told : action.progress) {
            reader.may_see(told.progress, "actions", marks_of_progress(action, *told.progress));
        }
        shown.push_back(disclose_action(action, *link, scene));
    }
    return shown;
}

std::vector<DisclosedAction> disclose_log(const Scene& scene, Reader& reader) {
    std::vector<DisclosedAction> log = told_actions(scene.now->actions, scene, reader);
    std::ranges::stable_sort(log, comes_before);
    return log;
}

std::vector<DisclosedAction> disclose_actions(const Scene& scene, Reader& reader) {
    std::vector<KnownAction> open = scene.now->actions;
    std::erase_if(open, [](const KnownAction& action) { return action.state != "open"; });
    std::vector<DisclosedAction> shown = told_actions(open, scene, reader);
    std::ranges::stable_sort(shown, comes_before);
    return shown;
}

std::vector<DisclosedAction> actions_of(const SchoolScene& scene) {
    std::vector<DisclosedAction> shown;
    const Ground& ground = scene.scene->ground;
    const auto found = ground.actions.find(scene.school().school->urn);
    if (found == ground.actions.end()) {
        return shown;
    }
    const SchoolLink link{scene.school().name, anchor_of(scene.school().school->urn)};
    for (const KnownAction* action : found->second) {
        const bool barred =
            scene.scene->access->bars("actions", marks_of({&action->action->exempt})).has_value();
        if (action->state == "open" && !barred) {
            shown.push_back(disclose_action(*action, link, *scene.scene));
        }
    }
    std::ranges::stable_sort(shown, comes_before);
    return shown;
}

}  // namespace clinic
