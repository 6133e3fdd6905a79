// Cells without the blanks at their ends.
#pragma once

#include <string_view>

namespace clinic {

// Blanks, tabs, ends of lines and no-break spaces are taken off both ends.
std::string_view trimmed(std::string_view words);

}  // namespace clinic
