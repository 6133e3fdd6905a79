// Whether what a page paints can be told from what is under it, as WCAG 2.1 measures it.
#pragma once

#include "support/pdf_page.hpp"

namespace clinic {

// From 1 to 21.
double contrast(const PdfColor& one, const PdfColor& other);

// Words need 4.5 to 1 (large ones 3 to 1; success criterion 1.4.3), what a figure or sign is
// drawn with 3 to 1 (1.4.11).
Faults contrast_faults(const PdfPage& page);

}  // namespace clinic
