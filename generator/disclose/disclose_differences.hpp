// What changed since an earlier version of the papers, as far as today's readers may be told.
#pragma once

#include "disclose/told_values.hpp"

#include <vector>

namespace clinic {

// A version of the same clinic's papers in the same edition, as it went out.
struct IssuedVersion {
    int version = 0;
    Date on;
    ToldValues values;
};

// Fills `differences` and clinic.since of `shown`, from the last of `issued` (oldest first) that is
// before the papers' own version, or from that version itself when they tell otherwise now. Without
// such a version nothing is filled. What was told once is never told again where it is withheld
// now, suppressed, or gone: of rows that are gone not even the name.
void disclose_differences(const std::vector<IssuedVersion>& issued, Disclosed& shown);

}  // namespace clinic
