// Where values of a YAML file end: a Node knows where they begin.
#pragma once

#include "source/node.hpp"

#include <string_view>

namespace clinic {

// After the last byte of the value's own words; what follows on its line may be a comment.
// `limit`: where the next value outside it begins, or the end of the text.
std::size_t end_of_value(std::string_view text, const Node& node, std::size_t limit);

// The column of a byte in its line, from 0, in bytes.
std::size_t column_of(std::string_view text, std::size_t offset);

// Where the words of the line that holds a byte end: its CR LF, LF, or the end of the text.
std::size_t end_of_words_on_line(std::string_view text, std::size_t offset);

}  // namespace clinic
