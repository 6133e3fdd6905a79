#include "disclose/disclose_record.hpp"

#include "assess/figure_words.hpp"
#include "disclose/disclose_measures.hpp"
#include "disclose/disclose_meeting.hpp"
#include "model/meeting_on_day.hpp"

#include <algorithm>

namespace clinic {

namespace {

// The day from which a year that ends in another one counts as that: September, and April for
// money.
constexpr int kSeptember = 9;
constexpr int kApril = 4;

// The year of the measure in which the day lies.
int year_holding(const Measure& measure, const Date& day) {
    const int first_month = measure.year == YearKind::Academic    ? kSeptember
                            : measure.year == YearKind::Financial ? kApril
                                                                  : 13;
    return day.year + (day.month >= first_month ? 1 : 0);
}

bool may_see_history(const KnownAction& action, const Access& access) {
    return std::ranges::none_of(action.progress, [&](const Progress* progress) {
        return access.bars("actions", marks_of({&action.action->exempt, &progress->exempt}))
            .has_value();
    });
}

// The clinic that was told of it.
std::string told_at(const Progress& progress, const Scene& scene) {
    for (const Meeting& meeting : scene.history().meetings) {
        if (!meeting.progress.empty() && &progress >= meeting.progress.data() &&
            &progress < meeting.progress.data() + meeting.progress.size()) {
            return title_of(meeting);
        }
    }
    return {};
}

std::vector<std::string> history_of(const KnownAction& action, const Scene& scene) {
    std::vector<std::string> history;
    for (const Progress* progress : action.progress) {
        std::vector<std::string> told = {progress->is};
        if (progress->due) {
            told.push_back("now due " + long_text(*progress->due));
        }
        if (!progress->evidence.empty() && progress->is == "done") {
            told.push_back("shown by " + progress->evidence);
        }
        history.push_back(told_at(*progress, scene) + ": " + joined_text(told, ", ") +
                          (progress->why.empty() ? "" : ": " + progress->why));
    }
    return history;
}

void take_history(const KnownAction& action, const Scene& scene, LogEntry& entry) {
    if (!may_see_history(action, *scene.access)) {
        entry.state = kWithheld;
        return;
    }
    entry.due = action.due;
    entry.slips = action.slips;
    entry.open = action.state == "open";
    entry.overdue = is_overdue(*scene.now, action);
    entry.state = entry.overdue ? "overdue" : action.state;
    entry.history = history_of(action, scene);
    for (const Progress* progress : action.progress) {
        entry.evidence = progress->evidence.empty() ? entry.evidence : progress->evidence;
    }
}

// Nothing when this edition may not show it.
std::optional<LogEntry> log_entry(const KnownAction& action, const Scene& scene, Reader& reader) {
    const std::optional<SchoolLink> link = link_to(scene, action.school);
    if (!reader.may_see(action.action, "actions", marks_of({&action.action->exempt})) || !link) {
        return std::nullopt;
    }
    LogEntry entry;
    entry.id = action.action->id;
    entry.title = action.action->title;
    entry.school = link->name;
    entry.anchor = link->anchor;
    entry.owner = role_title(scene.history().authority, action.action->owner);
    entry.set = action.set_at == nullptr ? "" : title_of(*action.set_at);
    entry.first = action.action->due;
    entry.age = action.age;
    entry.evidence = action.action->evidence;
    take_history(action, scene, entry);
    return entry;
}

int rank_of(const LogEntry& entry) {
    return entry.overdue ? 0 : entry.open ? 1 : 2;
}

bool stands_before(const LogEntry& first, const LogEntry& second) {
    if (rank_of(first) != rank_of(second)) {
        return rank_of(first) < rank_of(second);
    }
    if (first.due.has_value() != second.due.has_value()) {
        return first.due.has_value();
    }
    return first.due && *first.due < *second.due;
}

void take_measure(const AgreedOutcome& outcome, const Measure& measure, const SchoolOnDay* school,
                  Reader& reader, AgreedTarget& target) {
    target.measure = label_of(measure);
    const KnownFigure* latest = school == nullptr ? nullptr : school->latest(measure.id);
    const int year = outcome.due ? year_holding(measure, *outcome.due) : 0;
    const KnownFigure* of_its_year =
        school == nullptr || year == 0 ? nullptr : school->in_year(measure.id, year);
    const bool has_come = of_its_year != nullptr && of_its_year->symbol != Symbol::NoFigure;
    const KnownFigure* shown = has_come ? of_its_year : latest;
    // A target is as confidential as the figure that it is set for.
    const KnownFigure no_figure;
    if (!reader.may_see_all({basis_of(measure, shown == nullptr ? no_figure : *shown)})) {
        target.state = kWithheld;
        target.now = target.baseline = target.target = plain_amount(measure, kWithheld);
        return;
    }
    target.now = shown_figure(measure, shown, reader);
    target.year = shown == nullptr ? "" : year_text(measure, shown->year);
    target.baseline = outcome.baseline ? amount_of(measure, *outcome.baseline)
                                       : plain_amount(measure, kNotRecorded);
    target.target =
        outcome.target ? amount_of(measure, *outcome.target) : plain_amount(measure, kNotRecorded);
    target.state = "not known yet";
    if (has_come && target.now.value && outcome.target && measure.better != Better::Neither) {
        const bool is_met = measure.better == Better::Higher ? *target.now.value >= *outcome.target
                                                             : *target.now.value <= *outcome.target;
        target.state = is_met ? "met" : "not met";
    }
}

// Nothing when this edition may not show it.
std::optional<AgreedTarget> agreed_target(const AgreedOutcome& outcome, int school,
                                          const Scene& scene, Reader& reader) {
    const std::optional<SchoolLink> link = link_to(scene, school);
    if (!reader.may_see(&outcome, "outcomes", marks_of({&outcome.exempt})) || !link) {
        return std::nullopt;
    }
    AgreedTarget target;
    target.school = link->name;
    target.anchor = link->anchor;
    target.owner = role_title(scene.history().authority, outcome.owner);
    target.due = outcome.due;
    if (const Measure* measure = measure_of(scene.history(), outcome.measure)) {
        take_measure(outcome, *measure, scene.now->school(school), reader, target);
    }
    return target;
}

std::string set_at(const AgreedOutcome& outcome, const Scene& scene) {
    for (const Meeting& meeting : scene.history().meetings) {
        if (!meeting.outcomes.empty() && &outcome >= meeting.outcomes.data() &&
            &outcome < meeting.outcomes.data() + meeting.outcomes.size()) {
            return title_of(meeting);
        }
    }
    return {};
}

RecordedItem recorded_item(const DisclosedAgendaItem& item) {
    return {item.number, item.title, item.by, item.exempt, item.why, {}};
}

void take_minutes(const Meeting& meeting, const Scene& scene, Reader& reader,
                  MeetingRecord& record) {
    for (const DisclosedAgendaItem& item : disclose_agenda(scene, reader)) {
        record.items.push_back(recorded_item(item));
    }
    for (const Minute& minute : meeting.minutes) {
        std::optional<DisclosedMinute> shown = disclose_minute(minute, meeting, scene, reader);
        record.written = true;
        if (!shown) {
            continue;
        }
        const auto item = std::ranges::find(meeting.agenda, minute.item, &AgendaItem::id);
        if (item == meeting.agenda.end()) {
            record.items.push_back({0, shown->item, "", false, "", {}});
            record.items.back().minutes.push_back(std::move(*shown));
        } else {
            record.items[static_cast<std::size_t>(item - meeting.agenda.begin())].minutes.push_back(
                std::move(*shown));
        }
    }
}

void take_people(const Scene& scene, Reader& reader, MeetingRecord& record) {
    for (Attendee& attendee : disclose_attendance(scene, reader)) {
        if (attendee.name.empty()) {
            continue;
        }
        (attendee.here.empty() || attendee.here == "present" ? record.present : record.apologies)
            .push_back(std::move(attendee));
    }
}

}  // namespace

MeetingRecord disclose_record(const Scene& scene, Reader& reader) {
    MeetingRecord record;
    const Meeting* meeting = scene.now->meeting;
    if (meeting == nullptr || scene.now->day < meeting->date) {
        return record;
    }
    record.held = true;
    if (meeting->confirmed) {
        record.confirmed = meeting->confirmed->on;
        record.confirmed_by = role_title(scene.history().authority, meeting->confirmed->by);
    }
    take_people(scene, reader, record);
    take_minutes(*meeting, scene, reader, record);
    for (const AgreedOutcome& outcome : meeting->outcomes) {
        if (std::optional<AgreedTarget> target =
                agreed_target(outcome, outcome.school, scene, reader)) {
            record.targets.push_back(std::move(*target));
        }
    }
    for (const Action& action : meeting->actions) {
        KnownAction known;
        known.action = &action;
        known.set_at = meeting;
        known.school = action.school;
        known.state = "open";
        known.due = action.due;
        if (std::optional<LogEntry> entry = log_entry(known, scene, reader)) {
            record.actions.push_back(std::move(*entry));
        }
    }
    return record;
}

std::vector<LogEntry> disclose_log(const Scene& scene, Reader& reader) {
    std::vector<LogEntry> log;
    for (const KnownAction& action : scene.now->actions) {
        if (std::optional<LogEntry> entry = log_entry(action, scene, reader)) {
            log.push_back(std::move(*entry));
        }
    }
    std::ranges::stable_sort(log, stands_before);
    return log;
}

std::vector<AgreedTarget> disclose_targets(const Scene& scene, Reader& reader) {
    std::vector<AgreedTarget> targets;
    const std::vector<KnownOutcome>& outcomes = scene.now->outcomes;
    for (auto one = outcomes.begin(); one != outcomes.end(); ++one) {
        const KnownOutcome& known = *one;
        // What a later clinic agreed for the same school and measure takes its place.
        const bool is_replaced = std::any_of(one + 1, outcomes.end(), [&](const auto& later) {
            return later.school == known.school && later.outcome->measure == known.outcome->measure;
        });
        if (is_replaced) {
            continue;
        }
        std::optional<AgreedTarget> target =
            agreed_target(*known.outcome, known.school, scene, reader);
        if (target) {
            target->set = set_at(*known.outcome, scene);
            targets.push_back(std::move(*target));
        }
    }
    return targets;
}

}  // namespace clinic
