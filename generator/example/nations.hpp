// What the nation published, a table for each of the example's times.
#pragma once

#include "example/council.hpp"

namespace clinic {

// 2011 to 2015.
extern const std::vector<NationLine> kNationOf2015;

// 2021 to 2025, near enough for a fictional neighbour.
extern const std::vector<NationLine> kNationOf2025;

}  // namespace clinic
