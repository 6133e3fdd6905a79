#include "clerk/clinic_file.hpp"
#include "support/catch.hpp"

using namespace clinic;

namespace {

YamlEntries entries(const std::vector<std::string>& yaml) {
    YamlEntries made;
    for (const std::string& one : yaml) {
        made.push_back({{}, one});
    }
    return made;
}

// The text after the list was changed; the change must not be refused.
std::string changed(const std::string& text, const char* list,
                    const std::vector<std::string>& before, const std::vector<std::string>& after) {
    ChangedFile file{"clinics/x.yaml", text, text};
    Diagnostics diagnostics;
    put_list(file, list, entries(before), entries(after), diagnostics);
    CHECK(to_text(diagnostics, "").empty());
    return file.after;
}

}  // namespace

TEST_CASE("a block takes the place of its key's, and remarks around it stay") {
    const std::string file =
        "# The clinic.\nterm: autumn # of 2015\n\nactions:\n  - {id: 1}\n  # no more\n\n"
        "# When they were confirmed.\nconfirmed: 2016-02-04\n";
    CHECK(changed(file, "actions", {"{id: 1}"}, {"{id: 2}"}) ==
          "# The clinic.\nterm: autumn # of 2015\n\nactions:\n  - {id: 2}\n"
          "  # no more\n\n# When they were confirmed.\nconfirmed: 2016-02-04\n");
    CHECK(changed(file, "actions", {"{id: 1}"}, {"{id: 1}"}) == file);
    CHECK(changed("actions:\n  # the first\n  - {id: 1}\nnext: x\n", "actions", {"{id: 1}"},
                  {"{id: 2}"}) == "actions:\n  # the first\n  - {id: 2}\nnext: x\n");
}

TEST_CASE("a block whose key is not there stands where the key usually does") {
    CHECK(changed("term: autumn\nagenda:\n  - {id: a}\nconfirmed: 2016-02-04", "minutes", {},
                  {"{item: a}"}) ==
          "term: autumn\nagenda:\n  - {id: a}\nminutes:\n  - {item: a}\nconfirmed: 2016-02-04");
    ChangedFile file{"clinics/x.yaml", "", "term: autumn\n"};
    Diagnostics diagnostics;
    put_day(file, "closed", {2015, 10, 20}, diagnostics);
    CHECK(file.after == "term: autumn\nclosed: 2015-10-20\n");
    CHECK_FALSE(diagnostics.has_errors());
}

TEST_CASE("lines join a list with its own indentation and ends of line") {
    CHECK(changed("progress: # told\r\n- {action: a}\r\n\r\nminutes:\r\n- {item: a}\r\n",
                  "progress", {}, {"{action: b}"}) ==
          "progress: # told\r\n- {action: a}\r\n- {action: b}\r\n\r\nminutes:\r\n"
          "- {item: a}\r\n");
    CHECK(changed("term: autumn\n", "progress", {}, {"{action: b}"}) ==
          "term: autumn\nprogress:\n  - {action: b}\n");
}

TEST_CASE("a list in brackets takes entries too") {
    CHECK(changed("progress: [{action: a}]\n", "progress", {}, {"{action: b}"}) ==
          "progress: [{action: a}, {action: b}]\n");
}

TEST_CASE("an entry has its remark above it") {
    ChangedFile file{"clinics/x.yaml", "", "term: autumn\n"};
    Diagnostics diagnostics;
    put_list(file, "progress", {}, {{{}, "{action: a}", "One."}, {{}, "{action: b}", "Two."}},
             diagnostics);
    CHECK(file.after ==
          "term: autumn\nprogress:\n  # One.\n  - {action: a}\n  # Two.\n  - {action: b}\n");
    CHECK_FALSE(diagnostics.has_errors());
}

TEST_CASE("only the lines that changed are told") {
    CHECK(changed_lines("a\nb\nc\n", "a\nx\ny\nc\n") == "- b\n+ x\n+ y\n");
    CHECK(changed_lines("a\n", "a\n") == "");
    CHECK(changed_lines("", "a\n") == "+ a\n");
}
