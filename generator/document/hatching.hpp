// Diagonal strokes that fill a shape: a pattern that survives grey print.
#pragma once

#include "document/drawing.hpp"

#include <vector>

namespace clinic {

// How a hatching looks, in points.
struct Hatching {
    // Between the middles of two strokes, across them.
    double spacing = 2;
    double width = 0.5;
    Color color;
};

// Strokes that rise to the right at 45 degrees, cut at the edges of a shape, hollow or not.
std::vector<LineMark> hatch(const std::vector<Spot>& shape, const Hatching& hatching);

}  // namespace clinic
