// What was known on a view's day of the view's own meeting and of those before it.
#pragma once

#include "model/view.hpp"

#include <string>
#include <vector>

namespace clinic {

// The meeting was held before the view's own and by the view's day: what it said, decided and set
// is known.
bool was_held(const View& view, const Meeting& meeting);

// The last version of the papers that was issued by the day of the meeting. Null when there is none
// and when the view is of another day than the cutoff: such papers were never issued.
const Issue* issue_of(const View& view);

// Who is called to the meeting, with the apologies that were known; empty without a meeting.
std::vector<Attendance> attendance_on(const View& view);

}  // namespace clinic
