// Tables of a tagged PDF file: regular rows, and a header for every cell.
#pragma once

#include "support/pdf_tree.hpp"

namespace clinic {

Faults table_faults(const PdfTree& tree);

}  // namespace clinic
