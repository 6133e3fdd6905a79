// The wall of confidence: what an edition withholds goes no further than this room.
#pragma once

#include "assess/assessment.hpp"
#include "disclose/disclosed.hpp"

#include <string>

namespace clinic {

// Only what readers of `edition` may see on the day of the view's meeting. The strictest of the
// marks above a value, its own and the authority's `withhold` applies; a withheld value is shown as
// "withheld", and never the value before it in its place. `before` is the last clinic's view or
// null.
Disclosed disclose(const View& now, const View* before, const Assessment& assessment,
                   const Edition& edition, int jobs);

}  // namespace clinic
