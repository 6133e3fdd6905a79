#include "clerk/minutes_edit.hpp"

#include "clerk/clinic_file.hpp"
#include "clerk/meeting_text.hpp"

namespace clinic {

std::string with_minutes(std::string file, const MinutesTaken& taken, const Meeting& meeting,
                         const History& history) {
    const auto put = [&](std::string_view key, const std::string& before,
                         const std::string& after) {
        if (before != after) {
            file = with_block(std::move(file), key, after);
        }
    };
    put("attendance", attendance_block(meeting.attendance), attendance_block(taken.attendance));
    std::vector<Progress> progress = meeting.progress;
    progress.insert(progress.end(), taken.news.begin(), taken.news.end());
    std::string news;
    for (const Progress& told : taken.news) {
        news += progress_line(told);
    }
    if (!news.empty() && !add_lines(file, "progress", news)) {
        put("progress", "", progress_block(progress));
    }
    put("minutes", minutes_block(meeting.minutes, history), minutes_block(taken.minutes, history));
    put("outcomes", outcomes_block(meeting.outcomes, history),
        outcomes_block(taken.outcomes, history));
    put("actions", actions_block(meeting.actions, history), actions_block(taken.actions, history));
    return file;
}

}  // namespace clinic
