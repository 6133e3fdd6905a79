#include "render/write_ics.hpp"

#include "support/catch.hpp"

namespace clinic {

namespace {

// What stands between the time zone and the end, line ends as \n.
std::string events_in(const std::string& file) {
    const std::size_t first = file.find("BEGIN:VEVENT");
    std::string text = file.substr(first, file.find("END:VCALENDAR") - first);
    CHECK(text.find('\n') == text.find("\r\n") + 1);
    std::erase(text, '\r');
    return text;
}

CalendarEvent papers_out() {
    return {.uid = "2016-summer-papers@nenebridge",
            .stamp = {2016, 6, 3},
            .on = {2016, 2, 29},
            .time = "",
            .summary = "Papers out; signed, sealed"};
}

}  // namespace

TEST_CASE("an event of a day lasts to the next and keeps nobody busy") {
    CHECK(events_in(write_ics({"Clinics", {papers_out()}})) == R"(BEGIN:VEVENT
UID:2016-summer-papers@nenebridge
DTSTAMP:20160603T000000Z
DTSTART;VALUE=DATE:20160229
DTEND;VALUE=DATE:20160301
TRANSP:TRANSPARENT
SUMMARY:Papers out\; signed\, sealed
END:VEVENT
)");
}

TEST_CASE("an event with a time is in England's") {
    CalendarEvent meeting = papers_out();
    meeting.time = "16:00";
    meeting.minutes = 130;
    meeting.place = "Room 2\nGuildhall \\ North";
    const std::string file = write_ics({"Clinics", {meeting}});
    CHECK(events_in(file) == R"(BEGIN:VEVENT
UID:2016-summer-papers@nenebridge
DTSTAMP:20160603T000000Z
DTSTART;TZID=Europe/London:20160229T160000
DURATION:PT130M
SUMMARY:Papers out\; signed\, sealed
LOCATION:Room 2\nGuildhall \\ North
END:VEVENT
)");
    CHECK(file.starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:"));
    CHECK(file.find("TZID:Europe/London\r\n") != std::string::npos);
    CHECK(file.ends_with("END:VCALENDAR\r\n"));
}

TEST_CASE("a time written another way is no time") {
    CalendarEvent meeting = papers_out();
    for (const char* time : {"4 pm", "25:00", "16:60", "16.00"}) {
        meeting.time = time;
        CHECK(write_ics({"Clinics", {meeting}}).find("DTSTART;VALUE=DATE:20160229") !=
              std::string::npos);
    }
}

TEST_CASE("long lines are folded at 75 bytes, and no character is cut") {
    CalendarEvent event = papers_out();
    // Pounds have two bytes: some stand across the fold.
    for (const char* lead : {"", "x"}) {
        event.summary = lead;
        for (int i = 0; i < 100; ++i) {
            event.summary += "£";
        }
        const std::string file = write_ics({"Clinics", {event}});
        std::string unfolded;
        for (std::size_t at = 0; at < file.size();) {
            const std::size_t end = file.find("\r\n", at);
            const std::string line = file.substr(at, end - at);
            CHECK(line.size() <= 75);
            CHECK((line.empty() || (static_cast<unsigned char>(line[0]) & 0xC0) != 0x80));
            unfolded += line.starts_with(' ') ? line.substr(1) : "\n" + line;
            at = end + 2;
        }
        CHECK(unfolded.find("\nSUMMARY:" + event.summary + "\n") != std::string::npos);
    }
}

}  // namespace clinic
