#include "base/number_text.hpp"
#include "source/node.hpp"
#include "support/catch.hpp"

namespace clinic {

namespace {

// Every value with the words of the file that its place covers.
std::string print(const Node& node, const SourceText& text, const std::string& indent) {
    const std::string words =
        "<" + text.content.substr(node.place.offset, node.place.length) + ">\n";
    switch (node.is) {
        case Node::Is::Empty:
            return " nothing at " + words;
        case Node::Is::Scalar:
            return (node.quoted ? " \"" + node.text + "\"" : " " + node.text) + " at " + words;
        case Node::Is::List: {
            std::string all = " list at " + words;
            for (const Node& item : node.items) {
                all += indent + "-" + print(item, text, indent + "  ");
            }
            return all;
        }
        case Node::Is::Map: {
            std::string all = " map at " + words;
            for (const Entry& entry : node.entries) {
                all += indent + entry.key + ":" + print(entry.value, text, indent + "  ");
            }
            return all;
        }
    }
    return {};
}

struct LoadedYaml {
    std::string tree;
    std::string remarks;
    bool has_holes = false;
};

LoadedYaml load_words(const std::string& content) {
    Diagnostics diagnostics;
    const SourceFile file = load_yaml("school.yaml", content, diagnostics);
    return {print(file.root, *file.text, ""), to_text(diagnostics, "nothing was written"),
            file.has_holes};
}

TEST_CASE("a tree holds the words as they were written, each with its place") {
    const LoadedYaml loaded = load_words(R"(urn: 900101
name: "School A: infants"
note: 'it''s'
code: 0123
answer: NO
date: {from: 2015-09-01, is: [68, ., SUPP]}
text: >-
  One line,
  and another.
list:
  - plain words
    over two lines
  - [a]
)");

    CHECK(loaded.remarks.empty());
    CHECK_FALSE(loaded.has_holes);
    CHECK(loaded.tree == R"( map at <u>
urn: 900101 at <900101>
name: "School A: infants" at <"School A: infants">
note: "it's" at <'it''s'>
code: 0123 at <0123>
answer: NO at <NO>
date: map at <{>
  from: 2015-09-01 at <2015-09-01>
  is: list at <[>
    - 68 at <68>
    - . at <.>
    - SUPP at <SUPP>
text: "One line, and another." at <>->
list: list at <->
  - plain words over two lines at <plain words>
  - list at <[>
    - a at <a>
)");
}

TEST_CASE("an empty value stands at its key, an empty item at its sign") {
    const LoadedYaml loaded = load_words(R"(name:
ward: ~
phase: null
cells: [1, , 2]
list:
  -
  - x
flow: {a: , b}
)");

    CHECK(loaded.remarks.empty());
    CHECK(loaded.tree == R"( map at <n>
name: nothing at <name>
ward: nothing at <~>
phase: nothing at <null>
cells: list at <[>
  - 1 at <1>
  - nothing at <,>
  - 2 at <2>
list: list at <->
  - nothing at <->
  - x at <x>
flow: map at <{>
  a: nothing at <a>
  b: nothing at <b>
)");
}

TEST_CASE("a byte order mark, carriage returns and idle tabs are welcome") {
    const LoadedYaml loaded = load_words(
        "\xEF\xBB\xBFname: Bridge\r\n\t\r\n\t# a remark\r\nnote: >-\r\n  one\r\n  two\r\n");

    CHECK(loaded.remarks.empty());
    CHECK(loaded.tree == R"( map at <n>
name: Bridge at <Bridge>
note: "one two" at <>->
)");
}

TEST_CASE("an alias of a single value stands for it, at its own place") {
    const LoadedYaml loaded = load_words("first: &day 2015-09-01\nsecond: *day\n");

    CHECK(loaded.remarks.empty());
    CHECK(loaded.tree == R"( map at <f>
first: 2015-09-01 at <2015-09-01>
second: 2015-09-01 at <*day>
)");
}

TEST_CASE("one run shows every broken block and reads the sound ones") {
    const LoadedYaml loaded = load_words(R"(urn: 900101
name: St Mary: the school
phase: primary
ward: @A
people:
  chair: [Chair A
type: Community
type: Academy
)");

    CHECK(loaded.has_holes);
    CHECK(loaded.tree == R"( map at <u>
urn: 900101 at <900101>
phase: primary at <primary>
type: Community at <Community>
)");
    CHECK(loaded.remarks == R"(school.yaml:2:14: error: a second ': ' on one line [bad-yaml]
  2 | name: St Mary: the school
    |              ^
  hint: put the words in double quotes: name: "St Mary: the school"
school.yaml:4:7: error: a value cannot begin with '@' [bad-yaml]
  4 | ward: @A
    |       ^
  hint: put the words in double quotes
school.yaml:6:10: error: '[' is not closed [bad-yaml]
  6 |   chair: [Chair A
    |          ^
  hint: close it with ']'
school.yaml:8:1: error: 'type' is given twice, first in line 7 [duplicate-key]
  8 | type: Academy
    | ^^^^
  hint: keep one of them
4 remarks, 4 of them errors; nothing was written
)");
}

TEST_CASE("an item of a broken list is left out alone") {
    const LoadedYaml loaded = load_words("- {id: one}\n- {id: two\n- {id: three}\n");

    CHECK(loaded.has_holes);
    CHECK(loaded.tree == R"( list at <->
- map at <{>
  id: one at <one>
- map at <{>
  id: three at <three>
)");
}

TEST_CASE("a quote that swallowed the next line is shown where it opens") {
    const std::string expected = R"(school.yaml:1:7: error: this quote is not closed [open-quote]
  1 | name: "School A
    |       ^
  hint: close it with " after its last word
1 error; nothing was written
)";

    CHECK(load_words("name: \"School A\nphase: \"primary\"\n").remarks == expected);
    CHECK(load_words("name: \"School A\n\nphase: \"primary\"\nward: A\n").remarks == expected);
}

TEST_CASE("a quote open at the end of the file is never accepted") {
    const std::string expected = R"(school.yaml:2:7: error: this quote is not closed [open-quote]
  2 | note: 'It is late
    |       ^
  hint: close it with ' after its last word
1 error; nothing was written
)";

    CHECK(load_words("urn: 1\nnote: 'It is late").remarks == expected);
    CHECK(load_words("urn: 1\nnote: 'It is late\n").remarks == expected);
    CHECK(load_words("urn: 1\nnote: 'It is late\n\nname: A\n").remarks == expected);
    CHECK(load_words("urn: 1\nnote: 'It is late\n").tree == " map at <u>\nurn: 1 at <1>\n");
}

TEST_CASE("a tab that indents is named, and hides only its own block") {
    const LoadedYaml loaded = load_words("urn: 1\npeople:\n\tchair: A\nname: B\nname: C\n");

    CHECK(loaded.remarks == R"(school.yaml:3:1: error: a tab indents this line [tab]
  3 |  chair: A
    | ^
  hint: indent with blanks
school.yaml:5:1: error: 'name' is given twice, first in line 4 [duplicate-key]
  5 | name: C
    | ^^^^
  hint: keep one of them
2 remarks, 2 of them errors; nothing was written
)");
    CHECK(loaded.has_holes);
    CHECK(load_words("-\ta: 1\n").remarks ==
          R"(school.yaml:1:2: error: a tab indents this line [tab]
  1 | - a: 1
    |  ^
  hint: indent with blanks
1 error; nothing was written
)");
}

TEST_CASE("bytes that are not UTF-8 are shown with their likely cause") {
    const LoadedYaml loaded = load_words("name: Caf\xE9\nward: A\n");

    CHECK(loaded.remarks ==
          "school.yaml:1:10: error: the byte 0xE9 is not UTF-8 [not-utf-8]\n"
          "  1 | name: Caf\xEF\xBF\xBD\n"
          "    |          ^\n"
          "  hint: the file was perhaps saved as windows-1252: save it as UTF-8\n"
          "1 error; nothing was written\n");
    CHECK(loaded.tree == " map at <w>\nward: A at <A>\n");
    CHECK(load_words(std::string("\xFF\xFEn\0a\0", 6)).remarks ==
          R"(school.yaml: error: the file is UTF-16, not UTF-8 [not-utf-8]
  hint: save it with the encoding UTF-8
1 error; nothing was written
)");
    CHECK(load_words("name: A\x04\nward: A\n").tree == " map at <w>\nward: A at <A>\n");
}

TEST_CASE("tags, merges, keys that are no words and aliases of lists are refused") {
    CHECK(load_words(R"(base: &base {a: 1}
copy: {<<: *base}
again: *base
number: !!int 3
{{ name }}: x
)")
              .remarks == R"(school.yaml:2:8: error: '<<' is not used here [yaml-feature]
  2 | copy: {<<: *base}
    |        ^^
  hint: write the values out
school.yaml:3:8: error: '*base' stands for a list or a map [alias]
  3 | again: *base
    |        ^^^^^
  hint: only single values may be named with '&' and used again with '*'
school.yaml:4:9: error: '!!int' is a tag, which is not used here [yaml-feature]
  4 | number: !!int 3
    |         ^^^^^
  hint: put words that begin with '!' in double quotes
school.yaml:5:1: error: a list or map stands as a key [yaml-feature]
  5 | {{ name }}: x
    | ^
  hint: put words that begin with a bracket in double quotes
school.yaml:5:2: error: a list or map stands as a key [yaml-feature]
  5 | {{ name }}: x
    |  ^
  hint: put words that begin with a bracket in double quotes
5 remarks, 5 of them errors; nothing was written
)");
    CHECK(load_words("note: *bold* words\n").remarks ==
          R"(school.yaml:1:7: error: '*bold*' stands for a value that is not there [alias]
  1 | note: *bold* words
    |       ^^^^^^
  hint: put words that begin with '*' in double quotes
1 error; nothing was written
)");
}

TEST_CASE("a second document is refused and the first is read") {
    const LoadedYaml loaded = load_words("a: 1\n---\nb: 2\n");

    CHECK(loaded.tree == " map at <a>\na: 1 at <1>\n");
    CHECK(loaded.remarks ==
          R"(school.yaml:2:1: error: a second document begins here [several-documents]
  2 | ---
    | ^^^
  hint: one document a file
1 error; nothing was written
)");
}

TEST_CASE("a file without a single fact is said to be empty") {
    const std::string expected = R"(school.yaml: error: nothing stands in this file [empty-file]
  hint: delete it, or write its facts
1 error; nothing was written
)";

    CHECK(load_words("").remarks == expected);
    CHECK(load_words("# only a remark\n").remarks == expected);
    CHECK(load_words("---\n").remarks == expected);
}

TEST_CASE("files of no honest size or depth are refused") {
    CHECK(load_words("a: " + std::string(70, '[') + std::string(70, ']') + "\nb: 1\n").remarks ==
          "school.yaml:1:67: error: lists and maps are nested more than 64 deep [too-large]\n"
          "  1 | a: " +
              std::string(70, '[') + std::string(27, ']') + "\n    | " + std::string(66, ' ') +
              "^\n1 error; nothing was written\n");
    CHECK(load_words(std::string(17 * 1024 * 1024, '#')).remarks ==
          R"(school.yaml: error: the file has 17,825,792 bytes [too-large]
  hint: at most 16,777,216 can be read
1 error; nothing was written
)");
}

TEST_CASE("duplicates of a large map are found as in a small one") {
    std::string content;
    for (int key = 0; key < 40; ++key) {
        content += "k" + number_text(key, 0) + ": 1\n";
    }

    CHECK(load_words(content).remarks.empty());
    CHECK(load_words(content + "k7: 2\n").remarks ==
          R"(school.yaml:41:1: error: 'k7' is given twice, first in line 8 [duplicate-key]
  41 | k7: 2
     | ^^
  hint: keep one of them
1 error; nothing was written
)");
}

}  // namespace

}  // namespace clinic
