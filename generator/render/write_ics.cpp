#include "render/write_ics.hpp"

#include "base/number_text.hpp"
#include "base/time_of_day.hpp"

namespace clinic {

namespace {

// Bytes of a line without its end.
constexpr std::size_t kLongestLine = 75;

bool continues_character(char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0) == 0x80;
}

// What does not fit goes on in the next line, which begins with a blank that is not part of it.
void put_line(std::string_view line, std::string& file) {
    std::size_t room = kLongestLine;
    while (line.size() > room) {
        std::size_t end = room;
        while (continues_character(line[end])) {
            --end;
        }
        file.append(line.substr(0, end)).append("\r\n ");
        line.remove_prefix(end);
        room = kLongestLine - 1;
    }
    file.append(line).append("\r\n");
}

std::string escaped_text(std::string_view words) {
    std::string text;
    for (const char letter : words) {
        if (letter == '\n') {
            text += "\\n";
        } else if (letter == '\\' || letter == ';' || letter == ',') {
            text += '\\';
            text += letter;
        } else if (static_cast<unsigned char>(letter) >= ' ') {
            text += letter;
        }
    }
    return text;
}

// "20160616"
std::string basic_day(const Date& date) {
    std::string text = iso_text(date);
    std::erase(text, '-');
    return text;
}

// "160000" of 960
std::string basic_time(int minute_of_day) {
    std::string text = time_text(minute_of_day) + "00";
    std::erase(text, ':');
    return text;
}

void put_words(std::string_view name, std::string_view words, std::string& file) {
    if (!words.empty()) {
        put_line(std::string(name) + ":" + escaped_text(words), file);
    }
}

void put_when(const CalendarEvent& event, std::string& file) {
    const std::optional<int> time = minute_of_day(event.time);
    if (!time) {
        const Date next = date_of_day_number(day_number(event.on) + 1);
        put_line("DTSTART;VALUE=DATE:" + basic_day(event.on), file);
        put_line("DTEND;VALUE=DATE:" + basic_day(next), file);
        // Nobody is busy all day because papers go out.
        put_line("TRANSP:TRANSPARENT", file);
        return;
    }
    put_line("DTSTART;TZID=Europe/London:" + basic_day(event.on) + "T" + basic_time(*time), file);
    if (event.minutes > 0) {
        put_line("DURATION:PT" + number_text(event.minutes, 0) + "M", file);
    }
}

void put_event(const CalendarEvent& event, std::string& file) {
    put_line("BEGIN:VEVENT", file);
    put_words("UID", event.uid, file);
    put_line("DTSTAMP:" + basic_day(event.stamp) + "T000000Z", file);
    put_when(event, file);
    put_words("SUMMARY", event.summary, file);
    put_words("DESCRIPTION", event.description, file);
    put_words("LOCATION", event.place, file);
    put_line("END:VEVENT", file);
}

// Summer time in England, as it has been since 1996.
constexpr std::string_view kTimeZone[] = {
    "BEGIN:VTIMEZONE",
    "TZID:Europe/London",
    "BEGIN:DAYLIGHT",
    "DTSTART:19960331T010000",
    "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
    "TZOFFSETFROM:+0000",
    "TZOFFSETTO:+0100",
    "TZNAME:BST",
    "END:DAYLIGHT",
    "BEGIN:STANDARD",
    "DTSTART:19961027T020000",
    "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
    "TZOFFSETFROM:+0100",
    "TZOFFSETTO:+0000",
    "TZNAME:GMT",
    "END:STANDARD",
    "END:VTIMEZONE",
};

}  // namespace

std::string write_ics(const EventCalendar& calendar) {
    std::string file;
    put_line("BEGIN:VCALENDAR", file);
    put_line("VERSION:2.0", file);
    put_line("PRODID:-//clinic//calendar//EN", file);
    put_words("X-WR-CALNAME", calendar.name, file);
    for (const std::string_view line : kTimeZone) {
        put_line(line, file);
    }
    for (const CalendarEvent& event : calendar.events) {
        put_event(event, file);
    }
    put_line("END:VCALENDAR", file);
    return file;
}

}  // namespace clinic
