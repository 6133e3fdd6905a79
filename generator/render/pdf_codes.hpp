// How glyph numbers are spelt in the strings of a page: the first and most frequent in one byte.
#pragma once

#include <string>

namespace clinic {

// The bytes of a number from 0 up.
std::string code_of(int number);

// The ways to spell, as rows of a map of characters: "1 begincodespacerange…".
std::string code_spaces();

// The whole map from codes to numbers, in the language that PDF has for it.
std::string code_map();

// What such a map calls itself.
constexpr const char* kCodeMapName = "Clinic-H";

}  // namespace clinic
