#include "clerk/minutes_edit.hpp"

namespace clinic {

void put_minutes(ChangedFile& file, const MinutesTaken& taken, const Meeting& meeting,
                 const History& history, Diagnostics& diagnostics) {
    const auto put = [&](std::string_view list, const YamlEntries& before,
                         const YamlEntries& after) {
        put_list(file, list, before, after, diagnostics);
    };
    // A form without names leaves the attendance as it is.
    if (!taken.attendance.empty()) {
        put("attendance", entries_of(meeting.attendance), entries_of(taken.attendance));
    }
    put("progress", {}, entries_of(taken.news));
    put("minutes", entries_of(meeting.minutes, history), entries_of(taken.minutes, history));
    put("outcomes", entries_of(meeting.outcomes, history), entries_of(taken.outcomes, history));
    put("actions", entries_of(meeting.actions, history), entries_of(taken.actions, history));
}

}  // namespace clinic
