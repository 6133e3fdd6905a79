// Words of cells and lines without the blanks that nobody meant.
#pragma once

#include <string>
#include <string_view>

namespace clinic {

// Blanks, tabs, ends of lines and no-break spaces are taken off both ends.
std::string_view trimmed(std::string_view words);

// Trimmed, its lines joined, and one blank where several stood.
std::string one_line(std::string_view words);

}  // namespace clinic
