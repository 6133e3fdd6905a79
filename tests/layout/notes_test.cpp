#include "layout/pages_of.hpp"
#include "support/catch.hpp"

using namespace clinic;

namespace {

Block refers(const std::string& before, std::size_t note, const std::string& after = "") {
    Paragraph made{words(before)};
    made.words.emplace_back(NoteReference{note});
    if (!after.empty()) {
        made.words.emplace_back(Words{after});
    }
    return {made};
}

Section section_with(std::vector<Block> blocks, const std::vector<std::string>& notes) {
    Section made = section("a", std::move(blocks));
    for (std::size_t i = 0; i < notes.size(); ++i) {
        made.notes.push_back({"a-note-" + std::to_string(i + 1), words(notes[i])});
    }
    return made;
}

// Where the words stand on their page, from its top.
double height_of(const Page& page, const std::string& shown) {
    for (const PlacedMark& placed : page.marks) {
        const auto* mark = std::get_if<TextMark>(&placed.mark);
        if (mark != nullptr && mark->words == shown) {
            return mark->baseline.y;
        }
    }
    return 0;
}

// Small type that ten lines of fill a page.
Theme notes_theme() {
    Theme theme = small_theme();
    theme.small_size = 8;
    return theme;
}

}  // namespace

TEST_CASE("a note stands at the foot of the page that refers to it, and leads there") {
    const Layout layout = pages_of(
        document({section_with({refers("One", 0, " more"), paragraph("Two")}, {"Said."})}));

    CHECK(words_of(layout) == std::vector<std::string>{"One | 1 |  more | Two | 1 | Said."});
    CHECK(height_of(layout.pages[0], "Said.") > 140);
    CHECK(height_of(layout.pages[0], "Said.") < 150);
    REQUIRE(layout.pages[0].links.size() == 1);
    CHECK(layout.pages[0].links[0].anchor == "a-note-1");
    CHECK(layout.anchors.at("a-note-1").page == 0);
}

TEST_CASE("a note is read after the paragraph that refers to it") {
    const std::string text = to_text(
        pages_of(document({section_with({refers("One", 0), paragraph("Two")}, {"Said."})})));

    CHECK(text.substr(text.find("elements\n")) == R"(elements
  0 Document
    1 Sect
      2 P
        3 Reference
          4 Link alternative "Note 1"
      5 Note
        6 Lbl
        7 P
      8 P
anchors
  a page 1 at 0
  a-note-1 page 1 at 130
bookmarks
  a to a
)");
}

TEST_CASE("a paragraph moves to the page that has room for its note too") {
    std::vector<Block> blocks;
    for (int i = 0; i < 4; ++i) {
        blocks.push_back(paragraph("x"));
    }
    blocks.push_back(refers("One", 0));
    const Layout layout =
        pages_of(document({section_with(blocks, {"Said at such length that it takes two lines."})}),
                 notes_theme());

    REQUIRE(layout.pages.size() == 2);
    CHECK(words_of(layout)[0] == "x | x | x | x");
    CHECK(words_of(layout)[1].starts_with("One | 1 | 1 | Said"));
}

TEST_CASE("a note too long for its page goes on at the foot of the next") {
    std::string words_of_note;
    for (int i = 0; i < 90; ++i) {
        words_of_note += "word ";
    }
    const Layout layout =
        pages_of(document({section_with({refers("One", 0), paragraph("Two")}, {words_of_note})}));

    REQUIRE(layout.pages.size() > 2);
    CHECK(words_of(layout)[0].starts_with("One | 1 | 1 | word"));
    for (const Page& page : layout.pages) {
        for (const PlacedMark& placed : page.marks) {
            const auto* mark = std::get_if<TextMark>(&placed.mark);
            CHECK((mark == nullptr || placed.element == kArtifact || mark->baseline.y < 151));
        }
    }
    CHECK(words_of(layout)[1].starts_with("Two | word"));
}

TEST_CASE("a second reference does not bring the note again") {
    const Layout layout =
        pages_of(document({section_with({refers("One", 0), refers("Two", 0)}, {"Said."})}));

    CHECK(words_of(layout) == std::vector<std::string>{"One | 1 | Two | 1 | 1 | Said."});
}

TEST_CASE("a note of a table is read after the table") {
    Table table;
    table.caption = words("Rain");
    table.caption.emplace_back(NoteReference{0});
    table.columns = {column("Town")};
    table.rows = {{{cell("T")}}};
    table.rows[0].cells[0].words.emplace_back(NoteReference{1});
    const std::string text =
        to_text(pages_of(document({section_with({{table}}, {"First.", "Second."})})));

    const std::size_t at = text.find("      2 Table");
    REQUIRE(at != std::string::npos);
    const std::string elements = text.substr(at, text.find("anchors\n") - at);
    CHECK(elements == R"(      2 Table
        3 Caption
          4 Reference
            5 Link alternative "Note 1"
        6 THead
          7 TR
            8 TH of column
        9 TBody
          10 TR
            11 TH of row
              12 Reference
                13 Link alternative "Note 2"
      14 Note
        15 Lbl
        16 P
      17 Note
        18 Lbl
        19 P
)");
}
