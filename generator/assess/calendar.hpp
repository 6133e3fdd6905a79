// When everything falls due: what the days of the clinics, the council's deadlines and the releases
// of figures ask of officers.
#pragma once

#include "model/history.hpp"

#include <string>
#include <vector>

namespace clinic {

enum class CalendarDayKind { Deadline, Cutoff, Papers, Issued, Release, Meeting };

// Something that falls on a day.
struct CalendarDay {
    Date on;
    CalendarDayKind kind = CalendarDayKind::Deadline;
    // "papers out by this day"
    std::string what;
    // "5 clear days before the clinic"; may be empty.
    std::string note;
};

// All that one clinic asks for.
struct ClinicCalendar {
    // The meeting's; of a clinic that has no file yet, as its file will most likely be named.
    std::string id;
    // Null: another clinic names the day, and there is no file yet.
    const Meeting* meeting = nullptr;
    Date date;
    // By day; on one day in the order of the kinds.
    std::vector<CalendarDay> days;
    // What may go wrong: papers too late, provisional figures, bank holidays that are not known.
    std::vector<std::string> warnings;
    // When the file last said something new of its days, as far as it tells.
    Date told;
};

// By date; the clinic that the last one names as the next, if it has no file yet, comes last.
std::vector<ClinicCalendar> calendars_of(const History& history);

// "2016-summer: Thursday 16 June 2016, 16:00" and a line a day.
std::string to_text(const ClinicCalendar& calendar);

}  // namespace clinic
