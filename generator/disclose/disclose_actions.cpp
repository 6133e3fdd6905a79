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
    return std::ranges::none_of(action.progress, [&](const Progress* progress) {
        return access.bars("actions", marks_of_progress(action, *progress)).has_value();
    });
}

void take_state(const KnownAction& action, const Scene& scene, DisclosedAction& shown) {
    shown.evidence = action.action->evidence;
    if (!may_see_state(action, *scene.access)) {
        shown.state = kWithheld;
        shown.progress = kWithheld;
        return;
    }
    shown.due = action.due;
    shown.slips = action.slips;
    shown.is_open = action.state == "open";
    shown.is_overdue = is_overdue(*scene.now, action);
    shown.state = shown.is_overdue ? "overdue" : action.state;
    if (!action.progress.empty()) {
        const Progress& last = *action.progress.back();
        shown.progress = last.why;
        shown.evidence = last.evidence.empty() ? shown.evidence : last.evidence;
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
    shown.age = action.age;
    take_state(action, scene, shown);
    return shown;
}

// Overdue first, then by the day it is due; without a day last.
bool comes_before(const DisclosedAction& first, const DisclosedAction& second) {
    if (first.is_overdue != second.is_overdue) {
        return first.is_overdue;
    }
    if (first.due.has_value() != second.due.has_value()) {
        return first.due.has_value();
    }
    return first.due && *first.due < *second.due;
}

}  // namespace

std::vector<DisclosedAction> disclose_actions(const Scene& scene, Reader& reader) {
    std::vector<DisclosedAction> shown;
    for (const KnownAction& action : scene.now->actions) {
        if (action.state != "open") {
            continue;
        }
        const std::optional<SchoolLink> link = link_to(scene, action.school);
        if (!reader.may_see(action.action, "actions", marks_of({&action.action->exempt})) ||
            !link) {
            continue;
        }
        for (const Progress* progress : action.progress) {
            reader.may_see(progress, "actions", marks_of_progress(action, *progress));
        }
        shown.push_back(disclose_action(action, *link, scene));
    }
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
