// The blocks of a YAML file that stand at its left edge: what one syntax error can spoil.
#pragma once

#include <string>
#include <string_view>

namespace clinic {

// Bytes from `begin` to before `end`: whole lines.
struct Span {
    std::size_t begin = 0;
    std::size_t end = 0;
};

std::size_t start_of_line(std::string_view text, std::size_t offset);
// Where its end stands: the line feed, or the end of the text.
std::size_t end_of_line(std::string_view text, std::size_t offset);
// Without its end, CR LF or LF.
std::string_view line_at(std::string_view text, std::size_t offset);

// The key or item at the left edge that `offset` belongs to, with all the lines below it.
Span top_block(std::string_view text, std::size_t offset);

// Blanks take the place of its bytes, so that every place after it stays true. False when there was
// nothing but blanks.
bool blank_out(std::string& text, Span span);

}  // namespace clinic
