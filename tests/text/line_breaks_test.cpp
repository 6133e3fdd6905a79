#include "text/line_breaks.hpp"

#include "support/catch.hpp"

#include <cstdint>
#include <string>

namespace clinic {

namespace {

// The words with a bar wherever a new line may begin.
std::string with_bars(const std::string& words) {
    std::string shown;
    std::size_t from = 0;
    for (const std::size_t offset : line_break_offsets(words)) {
        shown += words.substr(from, offset - from) + "|";
        from = offset;
    }
    return shown + words.substr(from);
}

// With a character before it that is not ASCII, words cannot take the quick way.
std::vector<std::size_t> the_long_way(const std::string& words) {
    const std::string before = "é";
    std::vector<std::size_t> offsets = line_break_offsets(before + words);
    for (std::size_t& offset : offsets) {
        offset -= before.size();
    }
    return offsets;
}

}  // namespace

TEST_CASE("lines end after blanks and hyphens") {
    CHECK(with_bars("A well-known school") == "A |well-|known |school|");
    CHECK(with_bars("two  blanks ") == "two  |blanks |");
}

TEST_CASE("figures stay whole") {
    CHECK(with_bars("up 1,234.5 by 2014-15") == "up |1,234.5 |by |2014-15|");
    CHECK(with_bars("about £1,200 (68%) more") == "about |£1,200 |(68%) |more|");
}

TEST_CASE("a no-break space keeps words together") {
    CHECK(with_bars("Year\u00A06 pupils") == "Year\u00A06 |pupils|");
}

TEST_CASE("a range of figures stays whole, other dashes may end a line") {
    CHECK(with_bars("pages 5–7 of 40%–50% or £1–£2") == "pages |5–7 |of |40%–50% |or |£1–£2|");
    CHECK(with_bars("Year–end 5 – 7") == "Year–|end |5 – |7|");
}

TEST_CASE("no words have no breaks") {
    CHECK(line_break_offsets("").empty());
}

TEST_CASE("the quick way breaks where the long way does") {
    const std::string alphabet = "abZ059 ,.:;'-  _";
    std::uint32_t state = 20261123;
    for (int round = 0; round < 20000; ++round) {
        std::string words = "a";
        for (int i = 0; i < 10; ++i) {
            state = state * 1664525U + 1013904223U;
            const char letter = alphabet[(state >> 16) % alphabet.size()];
            words += letter == '_' ? std::string("\u00A0") : std::string(1, letter);
        }
        INFO("words: " << words);
        REQUIRE(line_break_offsets(words) == the_long_way(words));
    }
}

}  // namespace clinic
