// Where a line of words may end.
#pragma once

#include <string_view>
#include <vector>

namespace clinic {

// Byte offsets after which a new line may begin (UAX 14, English), ascending, the end of the text
// included; not after the dash of a range ("5–7"), nor before a dash between blanks. Plain ASCII
// words, with or without U+00A0, take a quick way that gives the same answer.
std::vector<std::size_t> line_break_offsets(std::string_view words);

constexpr std::string_view kEnDash = "–";

// Whether byte `at` stands just behind the dash of a range: "5–7", "40%–50%", "£1–£2".
bool is_within_range(std::string_view words, std::size_t at);

}  // namespace clinic
