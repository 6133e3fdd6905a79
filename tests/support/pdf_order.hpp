// Whether a tagged PDF file is read in the order in which it is seen.
#pragma once

#include "support/pdf_tree.hpp"

namespace clinic {

Faults order_faults(const PdfTree& tree, const std::vector<PdfPage>& pages);

}  // namespace clinic
