#include "disclose/disclose_record.hpp"

#include "assess/figure_words.hpp"
#include "disclose/disclose_measures.hpp"
#include "disclose/disclose_meeting.hpp"
#include "model/meeting_on_day.hpp"

#include <algorithm>
#include <limits>

namespace clinic {

namespace {

// A financial year begins in April.
constexpr int kApril = 4;

// The year of the measure in which the day lies.
int year_holding(const Measure& measure, const Date& day) {
    switch (measure.year) {
        case YearKind::Academic:
            return academic_year_of(day);
        case YearKind::Financial:
            return day.year + (day.month >= kApril ? 1 : 0);
        case YearKind::January:
            break;
    }
    return day.year;
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
std::optional<AgreedTarget> agreed_target(const KnownOutcome& known, const Scene& scene,
                                          Reader& reader) {
    const AgreedOutcome& outcome = *known.outcome;
    const std::optional<SchoolLink> link = link_to(scene, known.school);
    if (!reader.may_see(&outcome, "outcomes", marks_of({&outcome.exempt})) || !link) {
        return std::nullopt;
    }
    AgreedTarget target;
    target.school = link->name;
    target.anchor = link->anchor;
    target.owner = role_title(scene.history().authority, outcome.owner);
    target.set = known.set_at == nullptr ? "" : title_of(*known.set_at);
    target.due = outcome.due;
    if (const Measure* measure = measure_of(scene.history(), outcome.measure)) {
        take_measure(outcome, *measure, scene.now->school(known.school), reader, target);
    }
    return target;
}

std::vector<AgreedTarget> agreed_targets(const std::vector<KnownOutcome>& outcomes,
                                         const Scene& scene, Reader& reader) {
    std::vector<AgreedTarget> targets;
    for (const KnownOutcome& known : outcomes) {
        if (std::optional<AgreedTarget> target = agreed_target(known, scene, reader)) {
            targets.push_back(std::move(*target));
        }
    }
    return targets;
}

RecordedItem recorded_item(const DisclosedAgendaItem& item) {
    return {item.number, item.title, item.by, item.exempt, item.why, {}};
}

void take_minutes(const Meeting& meeting, const Scene& scene, Reader& reader,
                  MeetingRecord& record) {
    // The meeting dealt with all, whatever brought them.
    constexpr int kAll = std::numeric_limits<int>::max();
    const std::vector<const AgendaItem*> items = items_in_order(meeting, kAll);
    for (const DisclosedAgendaItem& item : disclose_agenda(scene, kAll, reader)) {
        record.items.push_back(recorded_item(item));
    }
    for (const Minute& minute : meeting.minutes) {
        std::optional<DisclosedMinute> shown = disclose_minute(minute, meeting, scene, reader);
        record.written = true;
        if (!shown) {
            continue;
        }
        const auto item = std::ranges::find(items, minute.item, &AgendaItem::id);
        if (item == items.end()) {
            record.items.push_back({0, shown->item, "", false, "", {}});
            record.items.back().minutes.push_back(std::move(*shown));
        } else {
            record.items[static_cast<std::size_t>(item - items.begin())].minutes.push_back(
                std::move(*shown));
        }
    }
}

void take_people(const Scene& scene, Reader& reader, MeetingRecord& record) {
    for (Attendee& attendee : disclose_attendance(scene, reader)) {
        if (attendee.name.empty()) {
            continue;
        }
        const bool is_present = attendee.here.empty() || attendee.here == "present";
        (is_present                  ? record.present
         : attendee.here == "absent" ? record.absent
                                     : record.apologies)
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
    record.targets = agreed_targets(scene.now->own_outcomes, scene, reader);
    record.actions = told_actions(scene.now->own_actions, scene, reader);
    return record;
}

std::vector<AgreedTarget> disclose_targets(const Scene& scene, Reader& reader) {
    std::vector<KnownOutcome> last;
    for (const KnownOutcome& known : scene.now->outcomes) {
        // What a later clinic agreed for the same school and measure takes its place.
        std::erase_if(last, [&](const KnownOutcome& earlier) {
            return earlier.school == known.school &&
                   earlier.outcome->measure == known.outcome->measure;
        });
        last.push_back(known);
    }
    return agreed_targets(last, scene, reader);
}

}  // namespace clinic
