// What a PDF file says about itself as a whole: title, language, standards, colours, and that it
// does nothing by itself.
#pragma once

#include "support/pdf_values.hpp"

#include <qpdf/QPDF.hh>

namespace clinic {

Faults document_faults(QPDF& pdf);

}  // namespace clinic
