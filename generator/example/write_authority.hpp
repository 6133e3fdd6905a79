// The files about the authority as a whole.
#pragma once

#include "example/summary.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace clinic {

std::string authority_text(const std::vector<SchoolSummary>& schools);

std::string sources_text();

std::string comparators_text(const Totals& totals, std::uint64_t seed);

// Collaboratives, triads and trusts.
std::string network_text(const std::vector<SchoolSummary>& schools);

}  // namespace clinic
