// How many schools stand where on a local scale: in all, by phase, and at each clinic.
//
// A category that the edition may not show is counted as such. A school whose category of today is
// withheld is counted so at earlier clinics too: what is left of a sum would tell what it was.
#pragma once

#include "disclose/scene.hpp"

#include <map>
#include <string>
#include <vector>

namespace clinic {

// By the word shown.
using WordCounts = std::map<std::string, int>;

WordCounts words_now(const std::vector<DisclosedSchool>& schools,
                     CategoryNow DisclosedSchool::*category);

// Worst first, then those not recorded or withheld; with the last clinic's counts, where the reader
// counts what is withheld of it. Empty when no school has a category of the scale that this edition
// may show: counts of nought in every colour would read as figures.
std::vector<CategoryCount> count_scale(const std::string& scale, const WordCounts& now,
                                       const Scene& scene, Reader& reader);

// Schools by LA category in each phase, the largest phase first. Empty with fewer than two phases,
// or when no category may be shown.
CountTable counts_by_phase(const std::vector<DisclosedSchool>& schools, const Scene& scene);

// At this clinic and up to five before it, the oldest first, as each of them saw it. Empty with
// fewer than two clinics at which a category is shown.
CountTable counts_by_term(const std::vector<DisclosedSchool>& schools, const Scene& scene,
                          const Reader& reader, int jobs);

}  // namespace clinic
