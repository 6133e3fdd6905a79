// What moved, what the figures say that the category does not, and what may move next.
#pragma once

#include "disclose/scene.hpp"

#include <vector>

namespace clinic {

// Made from schools as they were disclosed. Empty without categories of the last clinic. The last
// row is of schools that had none then, if some of them has one now.
std::vector<MatrixRow> movement_matrix(const std::vector<DisclosedSchool>& schools);

// In the order of the schools' names, amber before green.
std::vector<AtRisk> disclose_risks(const Scene& scene, const Reader& reader);

// Those that became worse first.
std::vector<DisclosedDataChange> disclose_data_changes(const Scene& scene, const Reader& reader);

}  // namespace clinic
