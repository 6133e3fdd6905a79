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

TEST_CASE("words beyond plain ASCII are UTF-16") {
    CHECK(spelt_words("£–😀") == "<FEFF00A32013D83DDE00>");
    CHECK(spelt_words("a\nb") == "<FEFF0061000A0062>");
}

TEST_CASE("a box is given from the top and spelt from the bottom") {
    std::string out;
    put_box(out, {10, 20.5}, {100, 30}, 800);
    CHECK(out == "[10 749.5 110 779.5]");
}

TEST_CASE("entries name their key") {
    std::string out;
    put_entry(out, "Count", -3);
    put_entry(out, "Root", PdfRef{12});
    CHECK(out == "/Count -3/Root 12 0 R");
}

}  // namespace clinic
