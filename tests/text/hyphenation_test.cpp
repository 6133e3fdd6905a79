#include "text/hyphenation.hpp"

#include "support/catch.hpp"

#include <filesystem>
#include <string>

using namespace clinic;

namespace {

// The word with a bar wherever it may be parted.
std::string parted(const std::string& word) {
    static const Hyphenation kHyphenation(std::filesystem::path(CLINIC_FONTS) / "hyphens.dic");
    std::string shown;
    std::size_t from = 0;
    for (const std::size_t place : kHyphenation.places(word)) {
        shown += word.substr(from, place - from) + "|";
        from = place;
    }
    return shown + word.substr(from);
}

}  // namespace

TEST_CASE("long words are parted where English parts them") {
    CHECK(parted("safeguarding") == "safe|guard|ing");
    CHECK(parted("(attendance),") == "(attend|ance),");
}

TEST_CASE("short words, names, figures and compounds stay whole") {
    for (const char* word : {"teachers", "Safeguarding", "1234567890", "abcdefghi9", "well-founded",
                             "", "—", "AAAAAAAAAAAA"}) {
        CHECK(parted(word) == word);
    }
}

TEST_CASE("a word ends where it is said to, whatever stands behind it in memory") {
    static const Hyphenation kHyphenation(std::filesystem::path(CLINIC_FONTS) / "hyphens.dic");
    const std::string text = "safeguardingsafeguardingsafeguarding";
    CHECK(kHyphenation.places(std::string_view(text).substr(0, 12)) ==
          std::vector<std::size_t>{4, 9});
}

TEST_CASE("a missing dictionary is said") {
    CHECK_THROWS_WITH(Hyphenation("no/such.dic"),
                      "reading where words may be parted from no/such.dic: no such file, or no "
                      "dictionary");
}
