// Marks moved, shrunk and rounded.
#pragma once

#include "document/drawing.hpp"

namespace clinic {

// To a thousandth of a point, so that the last bits of a sum reach no file. Never minus nought.
double rounded(double points);
Spot rounded(const Spot& spot);
Size rounded(const Size& size);

void move_mark(Mark& mark, double right, double down);
// From the origin; type and strokes shrink as well.
void scale_mark(Mark& mark, double scale);
void round_mark(Mark& mark);

}  // namespace clinic
