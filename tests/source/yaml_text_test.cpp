#include "source/yaml_text.hpp"
#include "source/node.hpp"
#include "support/catch.hpp"

namespace clinic {

namespace {

const std::vector<std::string> kNastyWords = {
    "",
    " ",
    "  two  blanks  ",
    "plain words",
    "St Mary's C of E",
    "'quoted'",
    "\"quoted\"",
    "it: is",
    "ends with colon:",
    "a #hash",
    "# hash",
    "#hash",
    "a, b",
    "[a]",
    "{a: b}",
    "a ] b } c",
    "what? no",
    "? key",
    "?",
    "-",
    "- item",
    "-5",
    "---",
    "--- x",
    "...",
    ".",
    ".5",
    "& anchor",
    "*alias",
    "!tag",
    "| pipe",
    "> more",
    "%percent",
    "50%",
    "@at",
    "`tick`",
    "~",
    "null",
    "NULL",
    "yes",
    "No",
    "on",
    "0123",
    "1e5",
    "0x1F",
    "16:00",
    "1_000",
    ".inf",
    "2015-09-01",
    "999/2001",
    "ZZ1 1AA",
    "<<",
    "=",
    "back\\slash",
    "tab\tinside",
    "two\nlines",
    "carriage\rreturn",
    "\x01 control",
    "Zoë, Œuvre – “quoted” £5",
    "no\xC2\xA0"
    "break",
    "line\xE2\x80\xA8separator",
    "\xEF\xBB\xBFmark",
    "\xF0\x9F\x8F\xAB school",
    "key: \"value\" # {x}",
    std::string(300, 'x') + " " + std::string(300, 'y'),
    "Mathematics plan agreed, with governors: first review in November? It's \"on\" - see [3] # "
    "and "
    "more words that need a second line; - and a dash",
};

std::string words_read_back(const std::string& content, const char* key) {
    Diagnostics diagnostics;
    const SourceFile file = load_yaml("a.yaml", content, diagnostics);
    CHECK(to_text(diagnostics, "nothing was written") == "");
    const Node* const node = file.root.find(key);
    REQUIRE(node != nullptr);
    REQUIRE(node->is_scalar());
    return node->text;
}

TEST_CASE("any words written as YAML are read back as the same words") {
    for (const std::string& words : kNastyWords) {
        INFO(words);
        const std::string line = "before: 1\nwords: " + yaml_scalar(words) + "\nafter: 2\n";
        CHECK(words_read_back(line, "words") == words);
        const std::string flow = "map: {before: 1, words: " + yaml_flow_scalar(words) +
                                 ", list: [" + yaml_flow_scalar(words) + "]}\n";
        Diagnostics diagnostics;
        const SourceFile file = load_yaml("a.yaml", flow, diagnostics);
        CHECK(to_text(diagnostics, "nothing was written") == "");
        REQUIRE(file.root.find("map") != nullptr);
        const Node* const inside = file.root.find("map")->find("words");
        REQUIRE(inside != nullptr);
        CHECK(inside->text == words);
        REQUIRE(file.root.find("map")->find("list") != nullptr);
        CHECK(file.root.find("map")->find("list")->items.at(0).text == words);
        const std::string block = "words: " + yaml_block(words, 2) + "\nafter: 2\n";
        CHECK(words_read_back(block, "words") == words);
        const std::string item = "- text: " + yaml_block(words, 4) + "\n  after: 2\n";
        const SourceFile list = load_yaml("a.yaml", item, diagnostics);
        CHECK(list.root.items.at(0).find("text")->text == words);
    }
}

TEST_CASE("words stand plain where YAML allows it") {
    CHECK(yaml_scalar("St Mary's C of E, infants") == "St Mary's C of E, infants");
    CHECK(yaml_flow_scalar("St Mary's C of E") == "St Mary's C of E");
    CHECK(yaml_flow_scalar("St Mary's, infants") == "\"St Mary's, infants\"");
    CHECK(yaml_scalar("999/2001") == "999/2001");
    CHECK(yaml_scalar("ZZ1 1AA") == "ZZ1 1AA");
    CHECK(yaml_scalar("it: is") == "\"it: is\"");
}

TEST_CASE("words that another program would misread are quoted only when they are words") {
    CHECK(yaml_scalar("16:00") == "\"16:00\"");
    CHECK(yaml_scalar("Yes") == "\"Yes\"");
    CHECK(yaml_scalar("0123") == "\"0123\"");
    CHECK(yaml_scalar("2015-09-01", false) == "2015-09-01");
    CHECK(yaml_scalar("71.2", false) == "71.2");
    CHECK(yaml_scalar(".", false) == ".");
}

TEST_CASE("a sentence is folded into lines of a block") {
    CHECK(yaml_block("Mathematics plan agreed, with governors: first review in November, and "
                     "again when the results are known.",
                     6) == R"(>-
      Mathematics plan agreed, with governors: first review in November, and again when the results
      are known.)");
}

}  // namespace

}  // namespace clinic
