#include "render/pdf_spelling.hpp"

#include "support/catch.hpp"

namespace clinic {

namespace {

std::string spelt_words(std::string_view words) {
    std::string out;
    put_words(out, words);
    return out;
}

}  // namespace

TEST_CASE("plain words stand in parentheses, their own parentheses escaped") {
    CHECK(spelt_words("St Mary (C of E) \\ x") == "(St Mary \\(C of E\\) \\\\ x)");
    CHECK(spelt_words("") == "()");
}

TEST_CASE("words of the characters that PDF's own code has take a byte each") {
    CHECK(spelt_words("£–−’é") == "(\xA3\x85\x8A\x90\xE9)");
}

TEST_CASE("other words are UTF-16") {
    CHECK(spelt_words("£–😀") == "<FEFF00A32013D83DDE00>");
    CHECK(spelt_words("Ŵyn") == "<FEFF01740079006E>");
    CHECK(spelt_words("þÿ") == "<FEFF00FE00FF>");
    CHECK(spelt_words("a\u00A0b") == "<FEFF006100A00062>");
    CHECK(spelt_words("a\nb") == "<FEFF0061000A0062>");
}

TEST_CASE("an area is given from the top and spelt from the bottom, in whole points") {
    std::string out;
    put_area(out, {10.4, 20.5}, {100, 30}, 800);
    CHECK(out == "[10 749 111 780]");
}

TEST_CASE("entries name their key") {
    std::string out;
    put_entry(out, "Count", -3);
    put_entry(out, "Root", PdfRef{12});
    CHECK(out == "/Count -3/Root 12 0 R");
}

}  // namespace clinic
