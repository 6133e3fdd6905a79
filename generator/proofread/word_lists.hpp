// What the checks know of English: words that say nothing of the matter, and endings of words.
#pragma once

#include <string>
#include <string_view>

namespace clinic {

// The number after it is a name: "Appendix 3", "Level 4", "Year 1".
bool is_label_word(std::string_view lower);

// Articles, prepositions, pronouns, auxiliaries and adverbs of time.
bool is_small_word(std::string_view lower);

// Stands in every council paper whatever it is about: "report", "schools", "percentage",
// "improved".
bool is_general_word(std::string_view lower);

// "engag" for engage, engaged and engaging.
std::string stem_of_word(std::string_view lower);

}  // namespace clinic
