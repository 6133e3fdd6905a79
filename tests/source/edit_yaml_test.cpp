#include "source/edit_yaml.hpp"
#include "base/whole_file.hpp"
#include "support/catch.hpp"

namespace clinic {

namespace {

using As = YamlField::As;

const std::vector<std::string_view> kOrder = {"term",     "issued",  "next",
                                              "progress", "actions", "confirmed"};

const YamlEntry kVersion{{{"version", "2", As::Plain}, {"on", "2016-02-01", As::Plain}}, {}};

const YamlEntry kVersionWithWhy{{{"version", "2", As::Plain},
                                 {"on", "2016-02-01", As::Plain},
                                 {"why", "Table 3 was wrong: its rows had moved"}},
                                {}};

struct EditedText {
    std::string text;
    std::string remarks;
};

EditedText appended(const std::string& content, const std::string& list,
                    const std::vector<YamlEntry>& entries) {
    Diagnostics diagnostics;
    const SourceText file{"clinic.yaml", content};
    YamlEditor editor(file, kOrder, diagnostics);
    const bool done = editor.append(list, entries);
    CHECK(done != diagnostics.has_errors());
    return {editor.text(), to_text(diagnostics, "nothing was written")};
}

EditedText set_text(const std::string& content, const YamlTarget& target,
                    const std::vector<YamlField>& fields) {
    Diagnostics diagnostics;
    const SourceText file{"clinic.yaml", content};
    YamlEditor editor(file, kOrder, diagnostics);
    const bool done = editor.set(target, fields);
    CHECK(done != diagnostics.has_errors());
    return {editor.text(), to_text(diagnostics, "nothing was written")};
}

TEST_CASE("an entry is added to a list in lines, and every other byte stays") {
    CHECK(appended("# Head.\n"
                   "issued:\n"
                   "    - {version: 1, on: 2016-01-29}   # sent by post\n"
                   "\n"
                   "# The next one.\n"
                   "next:   2016-06-16\n",
                   "issued", {kVersion})
              .text ==
          "# Head.\n"
          "issued:\n"
          "    - {version: 1, on: 2016-01-29}   # sent by post\n"
          "    - {version: 2, on: 2016-02-01}\n"
          "\n"
          "# The next one.\n"
          "next:   2016-06-16\n");
}

TEST_CASE("an entry is added to a list that stands at its key's own column") {
    CHECK(appended("issued:\n- version: 1\n  on: 2016-01-29\nnext: 2016-06-16\n", "issued",
                   {kVersion})
              .text ==
          "issued:\n- version: 1\n  on: 2016-01-29\n- {version: 2, on: 2016-02-01}\n"
          "next: 2016-06-16\n");
}

TEST_CASE("an entry is added after words in a block, in quotes or over several lines") {
    for (const char* const words :
         {">-\n      One line,\n      # and no comment.", "|\n      Kept\n\n      lines.",
          "plain words\n      that go on", "\"quoted\n      # words\"", "'it''s'  # said",
          "[1,\n      2]", "&name here", "", "~", "{a: \"]\", b: 'x'}  # [", "clerk's [return",
          "# nothing but a comment"}) {
        INFO(words);
        const std::string before = std::string("issued:\n  - version: 1\n    why: ") + words;
        CHECK(appended(before + "\n\n# Next.\nnext: 2016-06-16\n", "issued", {kVersion}).text ==
              before + "\n  - {version: 2, on: 2016-02-01}\n\n# Next.\nnext: 2016-06-16\n");
        // A block of lines would get the line end that it does not have yet.
        if (words[0] != '|') {
            CHECK(appended(before, "issued", {kVersion}).text ==
                  before + "\n  - {version: 2, on: 2016-02-01}");
        }
    }
}

TEST_CASE("blank lines that a block keeps stay its own") {
    CHECK(appended("issued:\n  - why: |+\n      Kept.\n\n\nnext: 1\n", "issued", {kVersion}).text ==
          "issued:\n  - why: |+\n      Kept.\n\n\n  - {version: 2, on: 2016-02-01}\nnext: 1\n");
}

TEST_CASE("an entry is added in brackets where the list stands in brackets") {
    CHECK(appended("issued: [{version: 1, on: 2016-01-29}]  # v1\nnext: 1\n", "issued", {kVersion})
              .text ==
          "issued: [{version: 1, on: 2016-01-29}, {version: 2, on: 2016-02-01}]  # v1\nnext: 1\n");
    CHECK(appended("issued: [ {version: 1} , ]\n", "issued", {kVersion}).text ==
          "issued: [ {version: 1} , {version: 2, on: 2016-02-01}, ]\n");
    CHECK(appended("packs: [clinic]\n", "packs", {{{}, "agenda"}}).text ==
          "packs: [clinic, agenda]\n");
}

TEST_CASE("brackets over several lines get another line") {
    CHECK(appended("issued: [\n    {version: 0},   # none, yet\n    {version: 1}    # first ]\n"
                   "]\nnext: 1\n",
                   "issued", {kVersion})
              .text ==
          "issued: [\n    {version: 0},   # none, yet\n    {version: 1},    # first ]\n"
          "    {version: 2, on: 2016-02-01}\n]\nnext: 1\n");
    CHECK(appended("issued: [{version: 0},\n         {version: 1}]  # all\nnext: 1\n", "issued",
                   {kVersion})
              .text ==
          "issued: [{version: 0},\n         {version: 1},\n"
          "         {version: 2, on: 2016-02-01}]  # all\nnext: 1\n");
}

TEST_CASE("a sentence never stands in brackets: the list is then unfolded") {
    CHECK(appended("issued: [{version: 1, on: 2016-01-29}]  # v1\nnext: 1\n", "issued",
                   {kVersionWithWhy})
              .text == R"(issued:  # v1
  - {version: 1, on: 2016-01-29}
  - version: 2
    on: 2016-02-01
    why: >-
      Table 3 was wrong: its rows had moved
next: 1
)");
}

TEST_CASE("an empty list, and a key without value, get lines") {
    const std::string line = "\n  - {version: 2, on: 2016-02-01}";
    CHECK(appended("issued: []  # none\nnext: 1\n", "issued", {kVersion}).text ==
          "issued:  # none" + line + "\nnext: 1\n");
    CHECK(appended("issued:\nnext: 1\n", "issued", {kVersion}).text ==
          "issued:" + line + "\nnext: 1\n");
    CHECK(appended("issued:   # none\nnext: 1\n", "issued", {kVersion}).text ==
          "issued:   # none" + line + "\nnext: 1\n");
    CHECK(appended("issued: ~ # none", "issued", {kVersion}).text == "issued: # none" + line);
    CHECK(appended("issued: &later []\nnext: 1\n", "issued", {kVersion}).text ==
          "issued: &later" + line + "\nnext: 1\n");
    CHECK(appended("issued: [ # none\n]\nnext: 1\n", "issued", {kVersion}).text ==
          "issued: [{version: 2, on: 2016-02-01} # none\n]\nnext: 1\n");
}

TEST_CASE("a new list goes where it usually stands") {
    const std::string list = "issued:\n  - {version: 2, on: 2016-02-01}\n";
    CHECK(appended("term: spring  # 2016\n\nnext: 1\n", "issued", {kVersion}).text ==
          "term: spring  # 2016\n" + list + "\nnext: 1\n");
    CHECK(appended("next: 1\n# The end.\n", "issued", {kVersion}).text ==
          "next: 1\n# The end.\n" + list);
    CHECK(appended("next: 1", "issued", {kVersion}).text ==
          "next: 1\nissued:\n  - {version: 2, on: 2016-02-01}");
    CHECK(appended("next: 1\n...\n", "issued", {kVersion}).text == "next: 1\n" + list + "...\n");
    CHECK(appended("---\nterm: x\nactions:\n- {id: a}\n", "issued", {kVersion}).text ==
          "---\nterm: x\nissued:\n- {version: 2, on: 2016-02-01}\nactions:\n- {id: a}\n");
}

TEST_CASE("line ends and a byte order mark stay what they are") {
    CHECK(appended("\xEF\xBB\xBFterm: x\r\nissued:\r\n  - {version: 1}\r\nnext: 1\r\n", "issued",
                   {kVersionWithWhy})
              .text ==
          "\xEF\xBB\xBFterm: x\r\nissued:\r\n  - {version: 1}\r\n  - version: 2\r\n"
          "    on: 2016-02-01\r\n    why: >-\r\n"
          "      Table 3 was wrong: its rows had moved\r\nnext: 1\r\n");
}

TEST_CASE("an entry may be given as YAML") {
    CHECK(appended("actions:\n    - {id: a-01}\n", "actions",
                   {{{}, "id: a-02\ntitle: >-\n  Recruit, soon"}, {{}, "{id: a-03}"}})
              .text ==
          "actions:\n    - {id: a-01}\n    - id: a-02\n      title: >-\n"
          "        Recruit, soon\n    - {id: a-03}\n");
}

TEST_CASE("a long sentence is folded at 100 columns") {
    const EditedText edited =
        appended("actions: []\n", "actions",
                 {{{{"id", "a-01"},
                    {"title",
                     "Mathematics plan agreed, with governors: first review in November, "
                     "and again when the results are known"}},
                   {}}});
    CHECK(edited.text == R"(actions:
  - id: a-01
    title: >-
      Mathematics plan agreed, with governors: first review in November, and again when the results
      are known
)");
}

TEST_CASE("a key of the file is set in its place, or added where it usually stands") {
    CHECK(set_text("term: spring  # of 2016\nnext: '1'\n", {}, {{"term", "autumn"}}).text ==
          "term: autumn  # of 2016\nnext: '1'\n");
    CHECK(set_text("term: >-\n  a\n  b\n\n# N\nnext: 1\n", {}, {{"term", "autumn"}}).text ==
          "term: autumn\n\n# N\nnext: 1\n");
    CHECK(set_text("term: a\n  b  # c\nnext: 1\n", {}, {{"term", "c"}}).text ==
          "term: c  # c\nnext: 1\n");
    CHECK(set_text("term:\nnext: 1\n", {}, {{"term", "yes"}}).text == "term: \"yes\"\nnext: 1\n");
    CHECK(set_text("term: x\nactions: []\n", {}, {{"next", "2016-06-16", As::Plain}}).text ==
          "term: x\nnext: 2016-06-16\nactions: []\n");
    CHECK(
        set_text("term: x\n", {}, {{"confirmed", "{on: 2016-06-16, by: chair}", As::Yaml}}).text ==
        "term: x\nconfirmed: {on: 2016-06-16, by: chair}\n");
    CHECK(
        set_text("confirmed: {on: 2016-06-16}\n", {"confirmed", {}, {}}, {{"by", "chair"}}).text ==
        "confirmed: {on: 2016-06-16, by: chair}\n");
}

TEST_CASE("an entry found by its id gets its new words, in lines or in braces") {
    const YamlTarget action{"progress", "action", "a-02"};
    CHECK(set_text("progress:\n"
                   "  - {action: a-01, is: open}\n"
                   "  - {action: a-02, is: open, due: 2016-03-24, why: 'more, time'}  # late\n"
                   "  - {action: a-03, is: open}\n",
                   action, {{"is", "done"}, {"evidence", "clerk's return"}})
              .text ==
          "progress:\n"
          "  - {action: a-01, is: open}\n"
          "  - {action: a-02, is: done, due: 2016-03-24, why: 'more, time', evidence: "
          "clerk's return}  # late\n"
          "  - {action: a-03, is: open}\n");
    CHECK(set_text("progress:\n"
                   "  - action: a-02\n"
                   "    why: >-\n"
                   "      First, and\n"
                   "      second.\n"
                   "    # Not yet.\n"
                   "    is: open\n"
                   "\n"
                   "  # Of autumn.\n"
                   "  - {action: a-03, is: open}\n",
                   action,
                   {{"is", "done"},
                    {"why", "Governors asked: is it so?"},
                    {"due", "2016-01-02", As::Plain}})
              .text ==
          "progress:\n"
          "  - action: a-02\n"
          "    why: >-\n"
          "      Governors asked: is it so?\n"
          "    # Not yet.\n"
          "    is: done\n"
          "    due: 2016-01-02\n"
          "\n"
          "  # Of autumn.\n"
          "  - {action: a-03, is: open}\n");
}

TEST_CASE("braces unfold for a sentence, and brackets round them") {
    CHECK(set_text("issued: [{version: 1, on: 2016-01-29}, {version: 2}]\nnext: 1\n",
                   {"issued", "version", "1"}, {{"why", "Withdrawn: table 3 is wrong."}})
              .text ==
          "issued:\n"
          "  - version: 1\n"
          "    on: 2016-01-29\n"
          "    why: >-\n"
          "      Withdrawn: table 3 is wrong.\n"
          "  - {version: 2}\n"
          "next: 1\n");
}

TEST_CASE("every list of every clinic of the examples can be added to, line by line") {
    namespace fs = std::filesystem;
    const fs::path data = fs::path(CLINIC_SOURCE) / "data";
    std::size_t lists = 0;
    for (const char* council : {"nenebridge", "ashmere"}) {
        for (const std::string& name : files_below(data / council / "clinics")) {
            const std::string before = read_whole_file(data / council / "clinics" / name);
            for (const char* list : {"issued", "attendance", "agenda", "progress", "minutes",
                                     "outcomes", "actions", "packs"}) {
                INFO(name << " " << list);
                const EditedText after = appended(before, list, {kVersionWithWhy});
                CHECK(after.remarks == "");
                CHECK(after.text.size() > before.size());
                ++lists;
            }
        }
    }
    CHECK(lists > 40);
}

TEST_CASE("setting what is so already changes nothing") {
    const std::string file = "term:   'spring'\n";
    CHECK(set_text(file, {}, {{"term", "spring"}}).text == file);
}

TEST_CASE("what cannot be changed surely is refused, with its place") {
    const EditedText aliased = set_text("term: &t spring\nfocus: *t\n", {}, {{"term", "autumn"}});
    CHECK(aliased.text == "term: &t spring\nfocus: *t\n");
    CHECK(aliased.remarks.find("clinic.yaml:1:10: error: 'term' cannot be set surely as it is "
                               "written here [cannot-edit]") != std::string::npos);
    CHECK(set_text("confirmed:\n  # Said.\n  on: 1\n", {}, {{"confirmed", "{on: 2}", As::Yaml}})
              .remarks.find("[cannot-edit]") != std::string::npos);
    CHECK(appended("issued: 1\n", "issued", {kVersion}).remarks.find("which is no list") !=
          std::string::npos);
    CHECK(appended("- a\n", "issued", {kVersion}).remarks.find("[cannot-edit]") !=
          std::string::npos);
    CHECK(appended("issued: [\n", "issued", {kVersion}).text == "issued: [\n");
    CHECK(set_text("progress: [{action: a}, {action: a}]\n", {"progress", "action", "a"},
                   {{"is", "done"}})
              .remarks.find("there is no single 'a' of 'progress'") != std::string::npos);
}

}  // namespace

}  // namespace clinic
