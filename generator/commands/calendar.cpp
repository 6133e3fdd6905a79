#include "assess/calendar.hpp"

#include "assess/figure_words.hpp"
#include "base/letters.hpp"
#include "base/whole_file.hpp"
#include "commands/choose.hpp"
#include "render/write_ics.hpp"

#include <ostream>
#include <set>

namespace clinic {

namespace {

void describe_meeting(const ClinicCalendar& calendar, CalendarEvent& event) {
    event.description = joined_text(calendar.warnings, "\n");
    if (calendar.meeting == nullptr) {
        event.summary += " (expected)";
        return;
    }
    event.time = calendar.meeting->time;
    event.place = calendar.meeting->venue;
    for (const AgendaItem& item : calendar.meeting->agenda) {
        event.minutes += item.minutes;
    }
}

std::vector<CalendarEvent> events_of(const ClinicCalendar& calendar, const std::string& council) {
    std::vector<CalendarEvent> events;
    std::set<std::string> taken;
    for (const CalendarDay& day : calendar.days) {
        // What has happened is no appointment.
        if (day.kind == CalendarDayKind::Issued) {
            continue;
        }
        CalendarEvent event;
        // "papers-out-by-this-day"
        const std::string name = unique_name(slug_of(day.what, "day"), taken);
        event.uid = calendar.id + "-" + name + "@" + council;
        event.stamp = calendar.told;
        event.on = day.on;
        event.summary = calendar.id + ": " + day.what;
        event.description = day.note;
        if (day.kind == CalendarDayKind::Meeting) {
            describe_meeting(calendar, event);
        }
        events.push_back(std::move(event));
    }
    return events;
}

void write_events(const std::vector<ClinicCalendar>& calendars, const History& history,
                  const std::string& file, std::ostream& out) {
    EventCalendar all;
    all.name = history.authority.name + ": School Performance Clinic";
    for (const ClinicCalendar& calendar : calendars) {
        for (CalendarEvent& event : events_of(calendar, history.authority.id)) {
            all.events.push_back(std::move(event));
        }
    }
    write_whole_file(file, write_ics(all));
    out << file << "\n";
}

}  // namespace

int run_calendar(const Typed& typed, const Surroundings& surroundings) {
    const Resources resources = find_resources(surroundings.program);
    Diagnostics diagnostics;
    const History history =
        read_history(load_authority_files(typed.arguments[0], resources.england),
                     surroundings.cores, diagnostics);
    const Meeting* const only = choose_meeting(typed, history, diagnostics);
    if (diagnostics.has_errors()) {
        *surroundings.messages << to_text(diagnostics, "nothing was written");
        return kInputErrors;
    }
    std::vector<ClinicCalendar> calendars = calendars_of(history);
    if (typed.has("clinic")) {
        std::erase_if(calendars, [&](const ClinicCalendar& one) { return one.meeting != only; });
    }
    for (std::size_t i = 0; i < calendars.size(); ++i) {
        *surroundings.out << (i == 0 ? "" : "\n") << to_text(calendars[i]);
    }
    if (typed.has("ics")) {
        write_events(calendars, history, typed.option("ics", ""), *surroundings.out);
    }
    return kWritten;
}

}  // namespace clinic
