// A clinic closed, and the next one opened with all that is still to be done.
#pragma once

#include "base/diagnostics.hpp"
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

// A file as it is and as it is to be, by its path in the authority folder.
struct ChangedFile {
    std::string path;
    // Empty: it is new.
    std::string before;
    std::string after;
};

struct ClosedClinic {
    std::vector<ChangedFile> files;
    // "2016-spring"
    std::string next;
    // Every action that passes on, one sentence each.
    std::vector<std::string> passed_on;
};

// `view` is of the meeting's own day. `own` and `following` are what the files of this clinic and
// of the next one hold; the latter is empty when there is none yet. What keeps a clinic from being
// closed is reported: it has not met, nothing is minuted, an action has no owner or no day, or it
// says nothing of one that was open.
ClosedClinic close_clinic(const View& view, const Closing& closing, const std::string& own,
                          const std::string& following, Diagnostics& diagnostics);

// The id of the clinic after this one; empty when its day is not known.
std::string next_clinic_id(const Meeting& meeting, const Closing& closing);

}  // namespace clinic
