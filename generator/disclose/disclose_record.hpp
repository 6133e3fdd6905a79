// A meeting looked back upon, and all that clinics have set and agreed, as an edition may show it.
#pragma once

#include "disclose/scene.hpp"

#include <vector>

namespace clinic {

// All empty while the meeting is still to come on the view's day.
MeetingRecord disclose_record(const Scene& scene, Reader& reader);

// Every outcome that earlier clinics agreed, the last one of each school and measure, beside the
// figure of the year in which it is due.
std::vector<AgreedTarget> disclose_targets(const Scene& scene, Reader& reader);

}  // namespace clinic
