// Marks of templates that Markdown would take for words, and print.
#include "compose/composed.hpp"
#include "support/catch.hpp"

using namespace clinic;

namespace {

bool tells(const std::string& words, const std::string& message) {
    return mistakes(words).find(message) != std::string::npos;
}

constexpr const char* kBlock = "a block's mark stands within a text";
constexpr const char* kTable = "this line belongs to a table, and none follows it";

}  // namespace

TEST_CASE("a block's mark that is not at the start of its line is told, and not printed") {
    CHECK(mistakes(" ::: if edition.restricted\nwords\n") ==
          R"(part.md:6:2: error: a block's mark stands within a text [bad-template]
  6 |  ::: if edition.restricted
    |  ^^
  hint: ':::' has three colons, and nothing stands before them on their line
1 error; nothing was written
)");
    for (const char* const words :
         {"   ::: if edition.restricted\n", "- item\n  ::: if edition.restricted\n",
          "- ::: if edition.restricted\n", "**::: if edition.restricted**\n",
          ":: if edition.restricted\n", "words ::: words\n",
          "Table: A\n\n| A | B |\n|:--|:--|\n| x | ::: if edition.restricted ::: |\n"}) {
        INFO(words);
        CHECK(tells(words, kBlock));
    }
    CHECK(mistakes("At 10::30, or a ratio of 3:1.\n").empty());
}

TEST_CASE("a value in a single brace, or closed twice, is told") {
    CHECK(tells("{ {clinic.title}}\n", "this '}}' closes nothing"));
    CHECK(tells("the clinic of { clinic.title } is\n", "'clinic.title' stands in a single brace"));
    CHECK(tells("of {school.name} is\n", "'school.name' stands in a single brace"));
    CHECK(tells("{{ clinic.title }} }}\n", "this '}}' closes nothing"));
    CHECK(mistakes("A {set} of words, {{ clinic.title }}.\n").empty());
    CHECK(mistakes("{{ \"a }} b\" }}\n").empty());
}

TEST_CASE("the lines around a table and its rows stand where they count") {
    CHECK(tells(" Table: A\n", kTable));
    CHECK(tells("table: A\n\n| A |\n|:--|\n| a |\n", kTable));
    CHECK(tells("Empty: nothing\n", kTable));
    CHECK(tells("{widths: 50 50}\n", kTable));
    CHECK(tells("| a | b |\n", "this row is in no table"));
    CHECK(tells("#No blank\n", "a heading's '#' and its words stand together"));
    CHECK(mistakes("Table: A\n\n| A | B |\n|:--|--:|\n| a | b |\n| c | d |\n").empty());
    CHECK(mistakes("Tables: there are two.\n\n##  Two blanks\n").empty());
}

TEST_CASE("a file with the line ends of old computers is refused") {
    CHECK(tells("one\rtwo\n", "a line ends as on old computers"));
    CHECK(mistakes("one\r\ntwo\r\n").empty());
}

TEST_CASE("a fence without keys needs none, and a count needs its word") {
    CHECK(mistakes("```contents\n```\n").empty());
    CHECK(tells("```network\n```\n", "a 'network' block has no 'of'"));
    CHECK(tells("{{ overview.schools as counted }}\n", "'as counted' needs a word after it"));
}

TEST_CASE("a figure keeps its unit, whatever it is asked to look like") {
    const std::string told = blocks_of(
        "::: for line in overview.headlines limit 1\n{{ line.now as pounds }} and "
        "{{ line.now as percent }}\n:::\n");
    CHECK(told.find("£") == std::string::npos);
}
