// Charts of all schools of a phase by one measure.
#pragma once

#include "disclose/disclosed.hpp"
#include "document/document.hpp"

#include <string>

namespace clinic {

// Schools by their number of pupils around the middle; nothing to show when the spread has no
// funnel.
Chart funnel_of(const Spread& spread, const std::string& title);

// Every school of the spread on one axis.
Chart spread_strip_of(const Spread& spread, const std::string& title);

// One school among the others; nothing to show when it has no place.
Chart dot_strip_of(const SchoolPlace& place, const std::string& title);

}  // namespace clinic
