#include "base/failure.hpp"
#include "base/whole_file.hpp"
#include "compose/compose.hpp"
#include "compose/small_disclosed.hpp"
#include "support/catch.hpp"
#include "support/temporary_folder.hpp"

using namespace clinic;

namespace {

// A pack's folder that lives as long as the test.
class PackFolder {
public:
    void write(const std::string& name, const std::string& words) const {
        write_whole_file(folder_.path() / name, words);
    }

    // What is wrong with it, with the folder's own path taken away.
    std::string mistakes() const {
        Diagnostics diagnostics;
        read_pack(folder_.path(), diagnostics);
        std::string text = to_text(diagnostics, "nothing was written");
        const std::string prefix = folder_.path().generic_string() + "/";
        for (std::size_t at = text.find(prefix); at != text.npos; at = text.find(prefix)) {
            text.erase(at, prefix.size());
        }
        return text;
    }

    std::string composed() const {
        Diagnostics diagnostics;
        return to_text(compose(small_disclosed(), read_pack(folder_.path(), diagnostics), 2));
    }

private:
    TemporaryFolder folder_;
};

constexpr const char* kPart = "---\ntitle: A\n---\n# A\n";

}  // namespace

TEST_CASE("a pack is its pack.yaml and its parts in that order") {
    const PackFolder pack;
    pack.write("pack.yaml",
               "title: Two parts\nhead: \"{{ clinic.title }}\"\nlook: {body: 11}\nparts: [b, a]\n");
    pack.write("a.md", kPart);
    pack.write("b.md", "---\ntitle: B\nlandscape: yes\nbare: yes\n---\n# B\n\n[to A](#part-a)\n");
    CHECK(pack.mistakes() == "");
    CHECK(pack.composed() == R"(document: Two parts
  language: en-GB
  author
  subject
  running head: Autumn 2015
  banner: Restricted
  issued: 2015-09-30
section #part-b level 1 landscape bare: B
  heading 1: B
  paragraph: [to A](#part-a)
section #part-a level 1: A
  heading 1: A
)");
}

TEST_CASE("parts in a list of their own go on without a new page, a level down") {
    const PackFolder pack;
    pack.write("pack.yaml", "title: Two parts\nparts: [[a, b], c]\n");
    pack.write("a.md", kPart);
    pack.write("b.md", "---\ntitle: B\n---\n# B\n\n## Below\n\n[to C](#part-c)\n");
    pack.write("c.md", "---\ntitle: C\n---\n# C\n\n[to B](#part-b)\n");
    CHECK(pack.mistakes() == "");
    const std::string told = pack.composed();
    INFO(told);
    CHECK(told.ends_with(R"(section #part-a level 1: A
  heading 1: A
  heading 2 #part-b: B
  heading 3: Below
  paragraph: [to C](#part-c)
section #part-c level 1: C
  heading 1: C
  paragraph: [to B](#part-b)
)"));
    // Where the first is not there, the second has the page.
    pack.write("a.md", "---\ntitle: A\nif: clinic.withdrawn\n---\n# A\n");
    CHECK(pack.composed().find("section #part-b level 1: B") != std::string::npos);
    // And it is not joined to what stands before the list.
    pack.write("pack.yaml", "title: Two parts\nparts: [c, [a, b]]\n");
    CHECK(pack.composed().find("section #part-b level 1: B") != std::string::npos);
    pack.write("pack.yaml", "title: Two parts\nparts: [[a, b], c]\n");
    // One that lies on its side has a page of its own.
    pack.write("a.md", kPart);
    pack.write("b.md", "---\ntitle: B\nlandscape: yes\n---\n# B\n");
    CHECK(pack.composed().find("section #part-b level 1 landscape: B") != std::string::npos);
}

TEST_CASE("a part may be left out by a condition, and links to it are plain words then") {
    const PackFolder pack;
    pack.write("pack.yaml", "title: Two parts\nparts: [a, b]\n");
    pack.write("a.md", "---\ntitle: A\n---\n# A\n\n[to B](#part-b), page {{ \"b\" }}\n");
    pack.write("b.md", "---\ntitle: B\nif: movements\n---\n# B\n");
    CHECK(pack.mistakes() == "");
    CHECK(pack.composed() == R"(document: Two parts
  language: en-GB
  author
  subject
  running head
  banner: Restricted
  issued: 2015-09-30
section #part-a level 1: A
  heading 1: A
  paragraph: to B, page b
)");
}

TEST_CASE("every mistake of every file of a pack is told in one run") {
    const PackFolder pack;
    pack.write("pack.yaml",
               "titel: A\nhead: \"{{ clinic.titel }}\"\nparts: [a, a, bb, {c: d}]\n"
               "look: {body: 99, inc: \"#000000\", ink: black, headings: [1, 2]}\n");
    pack.write("a.md", "---\ntitle: A\n---\n# A {{ x }}\n\n[b](#part-aa)\n");
    pack.write("b.md", kPart);
    CHECK(pack.mistakes() ==
          R"(a.md:4:8: error: there is nothing called 'x' here [unknown-template-name]
  4 | # A {{ x }}
    |        ^
  hint: one of report, authority, clinic, edition, agenda, attendance, earlier, overview, rows, schools, movements, matrix, …
a.md:6:6: error: no part has the anchor 'part-aa' [unknown-template-name]
  6 | [b](#part-aa)
    |      ^^^^^^^
  hint: did you mean 'part-a'?
b.md: warning: this template is in no part of the pack [unknown-file]
  hint: name it in pack.yaml, or take it away
pack.yaml:1:1: error: 'titel' is not known here [unknown-field]
  1 | titel: A
    | ^^^^^
  hint: did you mean 'title'?
pack.yaml:1:1: error: pack.yaml has no 'title' [missing-field]
  1 | titel: A
    | ^
  hint: the pack's name
pack.yaml:2:18: error: 'clinic' has no 'titel' [unknown-template-name]
  2 | head: "{{ clinic.titel }}"
    |                  ^^^^^
  hint: did you mean 'title'?
pack.yaml:3:12: error: the part 'a' is given twice [duplicate-id]
  3 | parts: [a, a, bb, {c: d}]
    |            ^
pack.yaml:3:15: error: there is no 'bb.md' beside pack.yaml [missing-file]
  3 | parts: [a, a, bb, {c: d}]
    |               ^^
  hint: did you mean 'b'?
pack.yaml:3:19: error: a part is not a name [wrong-type]
  3 | parts: [a, a, bb, {c: d}]
    |                   ^
pack.yaml:4:14: error: 'body' is 99 [out-of-range]
  4 | look: {body: 99, inc: "#000000", ink: black, headings: [1, 2]}
    |              ^^
  hint: it runs from 6 to 24
pack.yaml:4:18: error: 'inc' is not known here [unknown-field]
  4 | look: {body: 99, inc: "#000000", ink: black, headings: [1, 2]}
    |                  ^^^
  hint: did you mean 'ink'?
pack.yaml:4:39: error: 'ink' is 'black', not a colour such as "#12436D" [wrong-type]
  4 | look: {body: 99, inc: "#000000", ink: black, headings: [1, 2]}
    |                                       ^^^^^
pack.yaml:4:56: error: 'headings' is not a list of 3 [wrong-type]
  4 | look: {body: 99, inc: "#000000", ink: black, headings: [1, 2]}
    |                                                        ^
13 remarks, 12 of them errors; nothing was written
)");
}

TEST_CASE("a look says what parts the rows of a table") {
    PackFolder pack;
    pack.write("a.md", kPart);
    pack.write("pack.yaml", "title: A\nparts: [a]\nlook: {rows: zebra, least-table: 7}\n");
    CHECK(pack.mistakes() == "");
    pack.write("pack.yaml", "title: A\nparts: [a]\nlook: {rows: zebras}\n");
    CHECK(pack.mistakes() == R"(pack.yaml:3:14: error: 'rows' is 'zebras' [unknown-name]
  3 | look: {rows: zebras}
    |              ^^^^^^
  hint: did you mean 'zebra'?
1 error; nothing was written
)");
}

TEST_CASE("a pack without pack.yaml is told, and a folder that is not there fails") {
    const PackFolder pack;
    CHECK(pack.mistakes() == R"(pack.yaml: error: a pack needs this file [missing-file]
  hint: it gives the title and the parts
1 error; nothing was written
)");
    Diagnostics diagnostics;
    CHECK_THROWS_WITH(read_pack("no/such/pack", diagnostics),
                      "reading the pack no/such/pack: there is no such folder");
    CHECK_THROWS_AS(read_pack("no/such/pack", diagnostics), Failure);
}
