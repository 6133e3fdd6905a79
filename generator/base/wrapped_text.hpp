// Plain text in lines of a terminal.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace clinic {

// Of UTF-8; one that is put together of several counts each.
std::size_t character_count(std::string_view text);

// `start` and the words after it in lines of at most 100 characters, broken between words; lines
// after the first begin with so many blanks. A longer word has a line of its own. Ends a line.
std::string hanging_text(std::string start, std::string_view words, std::size_t margin);

}  // namespace clinic
