#include "model/meeting_on_day.hpp"

#include <tuple>

namespace clinic {

bool was_held(const View& view, const Meeting& meeting) {
    const bool is_before = view.meeting == nullptr || meeting.date < view.meeting->date;
    return is_before && meeting.date <= view.day;
}

const Issue* issue_of(const View& view) {
    const Issue* found = nullptr;
    if (view.meeting == nullptr || view.day != view.meeting->cutoff) {
        return found;
    }
    for (const Issue& issue : view.meeting->issued) {
        const bool is_later = found == nullptr || std::tie(found->on, found->version) <
                                                      std::tie(issue.on, issue.version);
        found = issue.on <= view.meeting->date && is_later ? &issue : found;
    }
    return found;
}

std::vector<Attendance> attendance_on(const View& view) {
    std::vector<Attendance> seen;
    if (view.meeting == nullptr) {
        return seen;
    }
    for (const Attendance& called : view.meeting->attendance) {
        if (called.known && *called.known > view.day) {
            continue;
        }
        seen.push_back(called);
        if (called.known.value_or(view.meeting->date) > view.day) {
            seen.back().here.clear();
        }
    }
    return seen;
}

}  // namespace clinic
