// A PDF file as bytes and objects, whatever they mean: where they stand, what leads to them, what
// may not be among them.
#pragma once

#include "support/pdf_values.hpp"

#include <qpdf/QPDF.hh>

#include <string>

namespace clinic {

Faults frame_faults(QPDF& pdf, const std::string& bytes);

}  // namespace clinic
