// The measures that packs speak of first.
#pragma once

#include "model/measure.hpp"

#include <vector>

namespace clinic {

struct Ground;

// Measures that some rule judges by themselves, in the order of measures.yaml.
std::vector<const Measure*> headline_measures(const Ground& ground);

}  // namespace clinic
