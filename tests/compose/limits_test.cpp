#include "compose/composed.hpp"
#include "support/catch.hpp"

#include <algorithm>

using namespace clinic;

namespace {

std::string repeated(const std::string& words, int times) {
    std::string all;
    for (int i = 0; i < times; ++i) {
        all += words;
    }
    return all;
}

// The messages without the lines that show the source, which are long here.
std::string messages(const std::string& words) {
    const std::string all = mistakes(words);
    std::string kept;
    for (std::size_t at = 0; at < all.size();) {
        const std::size_t end = all.find('\n', at);
        const std::string line = all.substr(at, end - at);
        kept += line.find(" | ") == line.npos ? line + "\n" : "";
        at = end + 1;
    }
    return kept;
}

}  // namespace

TEST_CASE("a table has at most 64 columns") {
    const auto table = [](int columns) {
        return "Table: Wide\n\n" + repeated("| a ", columns) + "|\n" + repeated("|---", columns) +
               "|\n" + repeated("| b ", columns) + "|\n";
    };
    CHECK(mistakes(table(64)) == "");
    CHECK(messages(table(65)) ==
          R"(part.md:8:1: error: this table has more than 64 columns [bad-template]
  hint: split it
part.md:9:1: error: this table has more than 64 columns [bad-template]
  hint: split it
part.md:10:1: error: this table has more than 64 columns [bad-template]
  hint: split it
3 remarks, 3 of them errors; nothing was written
)");
}

TEST_CASE("blocks, lists, words and conditions nest at most 32 deep") {
    CHECK(mistakes(repeated("::: if schools\n", 31) + "a\n" + repeated(":::\n", 31)) == "");
    CHECK(messages(repeated("::: if schools\n", 50000)) ==
          R"(part.md:38:1: error: blocks are nested too deeply [bad-template]
  hint: at most 32 levels
1 error; nothing was written
)");
    CHECK(messages(repeated(">", 50000) + " a\n") ==
          R"(part.md:6:1: error: this line is nested too deeply [bad-template]
  hint: at most 32 levels
1 error; nothing was written
)");
    CHECK(messages("::: if " + repeated("(", 50000) + "\n:::\n") ==
          R"(part.md:6:40: error: this condition is nested too deeply [bad-template]
  hint: at most 32 levels
1 error; nothing was written
)");
    CHECK(messages("::: if " + repeated("not ", 50000) + "schools\n:::\n") == "");
    CHECK(messages(repeated("*a _b ", 40) + repeated("_ *", 40) + "\n") ==
          R"(part.md:6:1: error: words are nested too deeply [bad-template]
  hint: at most 32 levels
1 error; nothing was written
)");
}

TEST_CASE("lists within lists by their indent are told when too deep") {
    std::string lists;
    for (int i = 0; i < 40; ++i) {
        lists += std::string(static_cast<std::size_t>(2 * i), ' ') + "- a\n";
    }
    CHECK(messages(lists) == R"(part.md:37:63: error: lists are nested too deeply [bad-template]
  hint: at most 32 levels
1 error; nothing was written
)");
}

TEST_CASE("a template is UTF-8 of at most 1 MB") {
    CHECK(mistakes(repeated("words ", 200000)) ==
          "part.md: error: this file is larger than 1 MB [too-large]\n1 error; nothing was "
          "written\n");
    CHECK(messages("caf\xE9\n") == R"(part.md:6:4: error: this is not UTF-8 [not-utf-8]
  hint: save the file as UTF-8
1 error; nothing was written
)");
    CHECK(messages("a \xF3\xB0\x80\x80\n") ==
          R"(part.md:6:3: error: a character of private use [bad-template]
  hint: it has no agreed meaning: leave it out
1 error; nothing was written
)");
}

TEST_CASE("files from Notepad are welcome") {
    const std::string lines =
        "---\ntitle: Part\n---\n# Part\n\n::: if schools\n{{ clinic.title }}\n"
        ":::\n\nTable: A\n{dense}\n\n| a |\n|---|\n| b |\n\n```details\nlist:\n"
        "  - {term: A, words: B}\n```\n";
    std::string notepad = "\xEF\xBB\xBF";
    for (const char c : lines) {
        notepad += c == '\n' ? "\r\n" : std::string(1, c);
    }
    CHECK(composed(notepad) == composed(lines));
    CHECK(mistakes(lines) == "");
}
