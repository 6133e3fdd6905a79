// The editions that the tests of this folder ask for.
#pragma once

#include "assess/small_history.hpp"

namespace clinic {

inline const Edition kPublic = edition_named("public");
inline const Edition kMembers = edition_named("members");
inline const Edition kOfficers = edition_named("officers");

}  // namespace clinic
