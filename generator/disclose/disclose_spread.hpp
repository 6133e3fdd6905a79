// All schools of a phase by one measure, and where each of them stands among the others.
#pragma once

#include "disclose/scene.hpp"

namespace clinic {

// Of every headline measure, phase by phase, in the order of measures.yaml: the latest year of
// which five schools or more have a figure that the reader may see. A school that is withheld as a
// whole, and a figure that is suppressed or withheld, is no point of it.
std::vector<Spread> disclose_spreads(const Scene& scene, Reader& reader);

// Whether it is a result of pupils with limits to hold schools against.
bool is_result_with_funnel(const Spread& spread);

// Gives each school its place in the last result that it has a point in; without one, in the first
// other measure. Of more than 600 schools none has a place.
void take_places(const std::vector<Spread>& spreads, std::vector<DisclosedSchool>& schools);

}  // namespace clinic
