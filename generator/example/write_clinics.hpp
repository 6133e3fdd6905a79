// The three clinics: who came, what was asked and decided, and how actions went on.
#pragma once

#include "example/sentences.hpp"
#include "example/summary.hpp"

#include <array>
#include <string>
#include <vector>

namespace clinic {

// In the order of the council's clinics. Each speaks of nothing that was not known by its cutoff.
std::array<std::string, kClinics> clinics_texts(const Council& council,
                                                const std::vector<SchoolSummary>& schools,
                                                std::uint64_t seed, Sentences& sentences);

}  // namespace clinic
