// Kinds of letter, by the bytes of UTF-8.
#pragma once

#include <set>
#include <string>
#include <string_view>

namespace clinic {

constexpr bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

constexpr bool is_upper(char c) {
    return c >= 'A' && c <= 'Z';
}

constexpr bool is_lower(char c) {
    return c >= 'a' && c <= 'z';
}

// Every byte of a character beyond ASCII is taken for a letter.
constexpr bool is_letter(char c) {
    return is_upper(c) || is_lower(c) || static_cast<unsigned char>(c) >= 0x80;
}

// A to Z as small letters; every other byte as it is, whatever the machine's language.
std::string small_letters(std::string_view words);

// Words as part of a file's name: "st-marys-primary" for "St Mary's Primary", of at most 60 bytes;
// `otherwise` when no letter of English is in them.
std::string slug_of(std::string_view words, std::string_view otherwise);

// The name, or where it is taken "name-2", "name-3" and so on; it is taken then.
std::string unique_name(const std::string& name, std::set<std::string>& taken);

}  // namespace clinic
