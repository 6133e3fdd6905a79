// The files about the authority as a whole.
#pragma once

#include "example/summary.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace clinic {

std::string authority_text(const Council& council, const std::vector<SchoolSummary>& schools);

std::string comparators_text(const Council& council, const Totals& totals, std::uint64_t seed);

// Areas, collaboratives or partnerships, triads or alliances, and trusts.
std::string network_text(const Council& council, const std::vector<SchoolSummary>& schools);

}  // namespace clinic
