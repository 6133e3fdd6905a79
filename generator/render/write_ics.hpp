// Days as a file that calendars read: iCalendar, RFC 5545.
#pragma once

#include "base/date.hpp"

#include <string>
#include <vector>

namespace clinic {

struct CalendarEvent {
    // The same for the same thing whenever the file is written: a calendar then replaces the event.
    std::string uid;
    // When it was last told, as the data have it.
    Date stamp;
    Date on;
    // "16:00", in England; empty: all day.
    std::string time;
    // How long it takes; 0: not said.
    int minutes = 0;
    std::string summary;
    std::string description;
    std::string place;
};

struct EventCalendar {
    std::string name;
    std::vector<CalendarEvent> events;
};

// The whole file. Lines end in CR LF and are folded at 75 bytes, never within a character.
std::string write_ics(const EventCalendar& calendar);

}  // namespace clinic
