// The files about the authority as a whole.
#pragma once

#include "example/network_record.hpp"
#include "example/summary.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace clinic {

std::string authority_text(const Council& council, const std::vector<SchoolSummary>& schools);

std::string comparators_text(const Council& council, const Totals& totals, std::uint64_t seed);

// Budgets, bids, grades and all the rest of what was done by the groups that `groups` has, the text
// of them.
std::string network_record_text(const Council& council, const std::vector<SchoolSummary>& schools,
                                const std::string& groups);

// Areas, collaboratives or partnerships, triads or alliances, and trusts; then what they did.
std::string network_text(const Council& council, const std::vector<SchoolSummary>& schools);

}  // namespace clinic
