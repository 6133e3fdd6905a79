// UTF-8, one character at a time.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace clinic {

// Stands for bytes that are not UTF-8.
constexpr char32_t kReplacementCharacter = 0xFFFD;

// The character that begins at byte `at`; moves `at` behind it. `at` lies within `text`.
char32_t next_character(std::string_view text, std::size_t& at);

// UTF-8 of one character.
std::string utf8_of(char32_t character);

}  // namespace clinic
