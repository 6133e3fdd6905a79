#include "text/escape.hpp"

#include "support/catch.hpp"

namespace clinic {

TEST_CASE("the five characters of markup become entities") {
    CHECK(escape_html("<b> & \"it's\" > 1") == "&lt;b&gt; &amp; &quot;it&#39;s&quot; &gt; 1");
}

TEST_CASE("words without markup stay as they are") {
    CHECK(escape_html("Ŵ £1,200 – 68% 😀\n") == "Ŵ £1,200 – 68% 😀\n");
    CHECK(escape_html("").empty());
}

TEST_CASE("characters that XML cannot carry are left out") {
    using namespace std::string_view_literals;
    CHECK(escape_html("a\x00\x01\x1b"
                      "b\xEF\xBF\xBE"
                      "c"sv) == "abc");
}

TEST_CASE("characters that would turn the words behind them are left out") {
    CHECK(escape_html("Ash \u202Eloohcs\u202C \u2067x\u2069 \u05D0") == "Ash loohcs x \u05D0");
}

TEST_CASE("bytes that are not UTF-8 become the replacement character") {
    CHECK(escape_html("a\xFF"
                      "b\xE2\x82") == "a\uFFFDb\uFFFD");
}

}  // namespace clinic
