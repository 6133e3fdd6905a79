// Layers of somebody else's PDF file.
#pragma once

#include <qpdf/QPDF.hh>

namespace clinic {

// Some layer is hidden when their file is opened: what is on it could be taken out all the same.
bool hides_layers(QPDF& theirs);

// Their layers, all of them shown, join ours. Their pages are among ours already.
void take_layers(QPDF& theirs, QPDF& ours);

}  // namespace clinic
