// Which structure types there are, and which may stand in which.
#pragma once

#include "support/pdf_tree.hpp"

namespace clinic {

bool is_standard_type(const std::string& type);

// 1 to 6; 0 for all else.
int heading_level(const std::string& type);

// Elements that stand where they may not.
Faults nesting_faults(const PdfTree& tree);

}  // namespace clinic
