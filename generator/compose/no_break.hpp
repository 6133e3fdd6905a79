// Blanks where a line must not end.
#pragma once

#include "document/document.hpp"

namespace clinic {

// Sets U+00A0 for the blank in "Year 6", "Key Stage 2", "page 12", "£1.2 m", "5 km", "7 October",
// "9 am", "CIF 2015", "J. Smith" and "Officer A": between words that mean one thing and are misread
// apart. A count and what it counts ("12 pupils") may part. Sees across words that look different,
// links and page references, so that a value is kept as the words around it are.
void keep_together(Inlines& line);

}  // namespace clinic
