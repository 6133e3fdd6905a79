// Why a school causes concern, what is required of it and what has come of it.
#pragma once

#include "disclose/scene.hpp"

namespace clinic {

// As far as the reader may see; not listed when no reason is left.
ConcernNow concern_now(const SchoolScene& scene);

}  // namespace clinic
