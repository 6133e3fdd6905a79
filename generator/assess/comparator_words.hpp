// Whose figures a school's are held against, as words of a sentence.
#pragma once

#include <string_view>

namespace clinic {

struct ComparatorWords {
    // "nation", "the nation's", "the nation"
    std::string_view of;
    std::string_view possessive;
    std::string_view plain;
};

// Of an unknown word all three are that word.
ComparatorWords comparator_named(std::string_view of);

}  // namespace clinic
