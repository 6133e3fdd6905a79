#include "text/characters.hpp"

#include "support/catch.hpp"

#include <vector>

namespace clinic {

namespace {

std::vector<char32_t> characters_of(std::string_view text) {
    std::vector<char32_t> characters;
    std::size_t at = 0;
    while (at < text.size()) {
        characters.push_back(next_character(text, at));
    }
    return characters;
}

}  // namespace

TEST_CASE("UTF-8 is read one character at a time") {
    CHECK(characters_of("a£–😀") == std::vector<char32_t>{'a', 0xA3, 0x2013, 0x1F600});
}

TEST_CASE("every character is written as it is read") {
    for (char32_t code : {0x1, 0x7F, 0x80, 0x7FF, 0x800, 0xD7FF, 0xFFFD, 0xFFFF, 0x10000, 0x3FFFF,
                          0x40000, 0x10FFFF}) {
        INFO("character " << static_cast<std::uint32_t>(code));
        CHECK(characters_of(utf8_of(code)) == std::vector<char32_t>{code});
    }
    CHECK(utf8_of(0x20AC) == "\xE2\x82\xAC");
}

TEST_CASE("bytes that are not UTF-8 are replaced, and reading goes on") {
    const std::vector<char32_t> broken = {kReplacementCharacter, 'a'};
    // A stray byte, a long "/", half a pair, beyond the last character, a cut character.
    CHECK(characters_of("\x80"
                        "a") == broken);
    CHECK(characters_of("\xC0\xAF"
                        "a") == broken);
    CHECK(characters_of("\xED\xA0\x80"
                        "a") == broken);
    CHECK(characters_of("\xF4\x90\x80\x80"
                        "a") == broken);
    CHECK(characters_of("\xE2\x82"
                        "a") == broken);
    CHECK(characters_of("\xE2") == std::vector<char32_t>{kReplacementCharacter});
}

}  // namespace clinic
