// Where a line of words may end.
#pragma once

#include <string_view>
#include <vector>

namespace clinic {

// Byte offsets after which a new line may begin (UAX 14, English), ascending, the end of the text
// included. Plain ASCII words take a quick way that gives the same answer.
std::vector<std::size_t> line_break_offsets(std::string_view words);

}  // namespace clinic
