// Brackets and braces of a YAML file taken apart, and bytes of a text replaced.
#pragma once

#include "source/open_marks.hpp"
#include "source/top_block.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace clinic {

// What stands in the place of the bytes of a text from `begin` to before `end`; lines end in "\n".
struct Splice {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::string words;
};

// The text with its own kind of line ends in the new words.
std::string spliced(std::string_view text, const Splice& splice);

// A line break, and the blanks before the next line's words.
std::string new_line(std::size_t indent);

// A list or map in brackets.
struct YamlFlow {
    std::size_t open = 0;
    Brackets brackets;
    bool is_one_line = false;
    bool has_last_comma = false;
    // Its items or "key: value"s, as they are written.
    std::vector<Span> pieces;
};

// Nothing when the brackets at `open` are not closed.
std::optional<YamlFlow> flow_at(std::string_view text, std::size_t open);

// `words` as one more piece in brackets; in a line of its own where the last piece has one.
std::string with_piece(std::string_view text, const YamlFlow& flow, const std::string& words);

}  // namespace clinic
