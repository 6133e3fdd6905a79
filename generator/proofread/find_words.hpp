// The words, numbers and marks of a line of plain text.
#pragma once

#include "proofread/draft.hpp"

namespace clinic {

// Adds those of `text`, which outlives them. Numbers in words ("sixty eight", "a dozen", up to
// thousands) are one Count each; digits are a Count or a Number by what stands beside them.
void append_words(std::string_view text, std::vector<DraftWord>& words);

// January is 1; 0 for any other word. `lower` is in lower case.
int month_of(std::string_view lower);

}  // namespace clinic
