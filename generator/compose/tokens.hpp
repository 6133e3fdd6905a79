// The words and signs of an expression.
#pragma once

#include "base/place.hpp"

#include <string_view>
#include <vector>

namespace clinic {

struct Token {
    enum class Is { Word, Number, Text, Sign, End };

    Is is = Is::End;
    // Of a text without its quotes.
    std::string_view words;
    // With them.
    Place place;
    // A text whose quote is never closed.
    bool is_open = false;
};

// The tokens of a stretch of source. The last is an End, at the stretch's end. Words hold letters,
// digits, dots and hyphens: a path is one word.
std::vector<Token> tokens_of(const Place& stretch);

}  // namespace clinic
