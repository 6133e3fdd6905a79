#include "source/node.hpp"
#include "support/catch.hpp"

namespace clinic {

namespace {

// "line:column message | hint" of the first remark.
std::string explained(const std::string& content) {
    Diagnostics diagnostics;
    load_yaml("a.yaml", content, diagnostics);
    const std::vector<Remark> remarks = diagnostics.in_reading_order();
    if (remarks.empty()) {
        return "sound";
    }
    return std::to_string(remarks[0].line) + ":" + std::to_string(remarks[0].column) + " " +
           remarks[0].message + " | " + remarks[0].hint;
}

TEST_CASE("a colon at the wrong place is told apart") {
    CHECK(explained("name: St Mary: the school\n") ==
          "1:14 a second ': ' on one line | "
          "put the words in double quotes: name: \"St Mary: the school\"");
    CHECK(explained("a:\n  - name: St Mary: infants\n") ==
          "2:18 a second ': ' on one line | "
          "put the words in double quotes: - name: \"St Mary: infants\"");
    CHECK(explained("name:School A\nphase: primary\n") ==
          "1:5 no blank follows the ':' | write 'name: School A'");
    CHECK(explained("a: {is:5}\n") == "1:7 no blank follows the ':' | write 'is: 5'");
    CHECK(explained("some words\nphase: primary\n") ==
          "1:1 'some words' has no ':' | a line reads 'key: value'");
    CHECK(explained(": primary\n") ==
          "1:1 a value stands here without its key | a line reads 'key: value'");
    CHECK(explained("a: {name: St Mary: infants}\n") ==
          "1:18 a second ':' before the next comma | put a comma between two values, or double "
          "quotes round words that hold ': '");
}

TEST_CASE("lines that do not line up are named") {
    const std::string message =
        " this line does not line up with the lines above it | begin it "
        "in the same column as the other lines of its block";
    CHECK(explained("a: 1\n  b: 2\n") == "2:3" + message);
    CHECK(explained("a:\n    b: 2\n  c: 3\nd: 1\n") == "3:3" + message);
    CHECK(explained("a:\n  - b\n c: 1\n") == "3:2" + message);
    CHECK(explained("a: 1\n- b\nc: 2\n") ==
          "2:1 an item of a list stands among lines of 'key: value' | put it below the key that "
          "it belongs to");
    CHECK(explained("[1, 2]\nfoo: 1\n") ==
          "2:1 this belongs to nothing above it | a file is one list or one map of 'key: value'");
}

TEST_CASE("brackets and quotes that do not match are named") {
    CHECK(explained("a: {x: 1, y: 2\nb: 3\n") == "1:4 '{' is not closed | close it with '}'");
    CHECK(explained("a: [1, 2") == "1:4 '[' is not closed | close it with ']'");
    CHECK(explained("a: [1, 2}\n") == "1:9 '}' does not close '[' | ");
    CHECK(explained("a: ]\n") ==
          "1:4 this bracket closes nothing | remove it, or put words that "
          "hold it in double quotes");
    CHECK(explained("a: 'it's'\n") ==
          "1:8 words follow a closing quote | inside single quotes an "
          "apostrophe is written twice: ''");
    CHECK(explained("a: [1] and more\n") ==
          "1:8 words follow a closing bracket | put words that "
          "hold brackets in double quotes");
    CHECK(explained("a: {b: \"x\" y}\n") ==
          "1:12 words follow a closing quote | inside double quotes a quote is written \\\"");
}

TEST_CASE("signs that mean something to YAML are named") {
    CHECK(explained("a: %5\n") ==
          "1:4 a value cannot begin with '%' | put the words in double quotes");
    CHECK(explained("a: & b\n") ==
          "1:4 a value cannot begin with '&' | put the words in double quotes");
    CHECK(explained("a: {is: really? yes}\n") ==
          "1:15 '?' stands inside braces or brackets | put the words in double quotes, or on a "
          "line of their own");
    CHECK(explained("a: \"bad \\q\"\n") ==
          "1:9 '\\q' means no character | a backslash in double quotes is written twice, or use "
          "single quotes");
    CHECK(explained("a: >- text\n  more\n") ==
          "1:7 words follow '|' or '>' on its line | begin the words on the next line, indented");
    CHECK(explained("a: - b\n") ==
          "1:4 a list begins on the line of its key | put each item on a "
          "line of its own below the key, or write [a, b]");
}

}  // namespace

}  // namespace clinic
