// Numbers that are written in words.
#pragma once

#include "proofread/draft.hpp"

namespace clinic {

// Joins the words from `first` on that make one number ("sixty eight", "a dozen", "one hundred and
// five") into one Count.
void join_count_words(std::vector<DraftWord>& words, std::size_t first);

}  // namespace clinic
