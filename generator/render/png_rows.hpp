// Bytes in rows, each row written as differences, as PNG does it and PDF may: what counts upward
// packs to next to nothing.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace clinic {

// Each byte less the one above it. The length is a multiple of `width`.
std::string less_the_row_above(std::string_view bytes, std::size_t width);

// One row, each byte less the one `step` bytes to its left.
std::string less_the_left(std::string_view row, std::size_t step);

// As they are, the last row filled up with blanks.
std::string plain_rows(std::string_view bytes, std::size_t width);

}  // namespace clinic
