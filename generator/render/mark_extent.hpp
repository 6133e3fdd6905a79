// How far a mark reaches.
#pragma once

#include "document/drawing.hpp"

namespace clinic {

// Points from the left top corner of the page or drawing.
struct Extent {
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;
};

// What the mark paints is inside, its stroke too. Of words only the start of the baseline is
// known: how wide they are, the mark does not say.
Extent extent_of(const Mark& mark);

bool meet(const Extent& one, const Extent& other);

// `inner` is inside of `outer`, but for so many points.
bool holds(const Extent& outer, const Extent& inner, double slack);

}  // namespace clinic
