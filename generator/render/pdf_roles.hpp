// The structure types of tagged PDF.
#pragma once

#include "document/layout.hpp"

#include <string_view>

namespace clinic {

// The name of ISO 32000-1: "Sect", "P", "TH".
std::string_view structure_type(Role role);

}  // namespace clinic
