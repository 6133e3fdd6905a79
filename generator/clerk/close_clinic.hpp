// A clinic closed, and the next one opened with all that is still to be done.
#pragma once

#include "clerk/clinic_file.hpp"
#include "model/view.hpp"

#include <optional>
#include <string>
#include <vector>

namespace clinic {

struct Closing {
    // The day of closing.
    Date on;
    // The next clinic's day, where the file does not say it.
    std::optional<Date> next;
};

struct ClosedClinic {
    std::vector<ChangedFile> files;
    // "2016-spring"
    std::string next;
    // Every action that passes on, one sentence each.
    std::vector<std::string> passed_on;
};

// The day of the next clinic, as the wish or the file says it.
std::optional<Date> day_of_next(const Meeting& meeting, const Closing& closing);

// `view` is of the meeting's own day. `own` and `following` are what the files of this clinic and
// of the next one hold; the latter is empty when there is none yet. What keeps a clinic from being
// closed is reported: it has not met, nothing is minuted, an action has no owner or no day, or it
// says nothing of one that was open.
ClosedClinic close_clinic(const View& view, const Closing& closing, const std::string& own,
                          const std::string& following, Diagnostics& diagnostics);

}  // namespace clinic
