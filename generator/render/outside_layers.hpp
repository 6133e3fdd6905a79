// Layers of somebody else's PDF file.
#pragma once

#include <qpdf/QPDF.hh>

namespace clinic {

// What their file hides stays hidden, and what it shows is shown: their layers join ours, each on
// or off as their file begins. Their pages are among ours already.
void take_layers(QPDF& theirs, QPDF& ours);

}  // namespace clinic
