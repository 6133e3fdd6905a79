// The bullet or figure in front of an item.
#pragma once

#include "layout/galley.hpp"
#include "layout/runs.hpp"

namespace clinic {

// The label stands on the first line of slab `first`, which holds what the item says, and is read
// before it. The label is tagged.
void put_label(Runs& label, const Lane& lane, std::size_t first, Galley& galley);

}  // namespace clinic
