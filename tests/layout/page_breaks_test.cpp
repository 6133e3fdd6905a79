#include "layout/pages_of.hpp"
#include "support/catch.hpp"

using namespace clinic;

namespace {

using Pages = std::vector<std::string>;

// `count` paragraphs of one line, "1" to "count"; each is 12.5 points high with 5 after it.
std::vector<Block> short_paragraphs(int count) {
    std::vector<Block> blocks;
    for (int i = 1; i <= count; ++i) {
        blocks.push_back(paragraph(std::to_string(i)));
    }
    return blocks;
}

}  // namespace

TEST_CASE("a page is printed as its marks, the elements and the places that links lead to") {
    const Layout layout = pages_of(
        document({section("a", {heading(1, "Title"),
                                {Paragraph{{Words{"See "}, Link{"b", "the end"}, Words{"."}},
                                           ParagraphLook::Plain}}}),
                  section("b", {paragraph("End")})}));

    CHECK(to_text(layout) == R"(page 1 200x200
  2 text 20,67.5 bold 20 #12436d Title
  3 text 20,92.75 regular 10 #1a1c21 See 
  4 text 40,92.75 regular 10 #12436d the end
  4 line 40,94.05 to 75,94.05 width 0.5 #12436d
  3 text 75,92.75 regular 10 #1a1c21 .
  - text 20,34 regular 7.5 #545a64 Head
  - text 176.25,34 regular 7.5 #545a64 a
  - line 20,40 to 180,40 width 0.5 #c6cbd2
  - line 20,163 to 180,163 width 0.5 #c6cbd2
  - text 20,174 bold 7.5 #545a64 Banner
  - text 138.75,174 regular 7.5 #545a64 Page 1 of 2
  4 link 40,85.35 size 35x9.8 to b
page 2 200x200
  6 text 20,58.75 regular 10 #1a1c21 End
  - text 20,34 regular 7.5 #545a64 Head
  - text 176.25,34 regular 7.5 #545a64 b
  - line 20,40 to 180,40 width 0.5 #c6cbd2
  - line 20,163 to 180,163 width 0.5 #c6cbd2
  - text 20,174 bold 7.5 #545a64 Banner
  - text 138.75,174 regular 7.5 #545a64 Page 2 of 2
elements
  0 Document
    1 Sect
      2 H1
      3 P
        4 Link alternative "the end"
    5 Sect
      6 P
anchors
  a page 1 at 0
  b page 2 at 0
bookmarks
  a to a
  b to b
)");
}

TEST_CASE("words that are strong from first to last stand with what they introduce") {
    const auto pages_with = [](bool strong) {
        Words lead{"Why."};
        lead.strong = strong;
        return words_of(pages_of(document({section("a", {paragraph("1"),
                                                         paragraph("2"),
                                                         paragraph("3"),
                                                         paragraph("4"),
                                                         paragraph("5"),
                                                         {Paragraph{{lead}}},
                                                         paragraph("6")})})));
    };
    const std::vector<std::string> loose = pages_with(false);
    REQUIRE(loose.size() == 2);
    CHECK(loose[0] == "1 | 2 | 3 | 4 | 5 | Why.");
    CHECK(pages_with(true)[0] == "1 | 2 | 3 | 4 | 5");
    CHECK(pages_with(true)[1] == "Why. | 6");
}

TEST_CASE("a heading never ends a page") {
    std::vector<Block> blocks = short_paragraphs(5);
    blocks.push_back(heading(3, "Outlook"));
    blocks.push_back(paragraph("Clear."));

    CHECK(words_of(pages_of(document({section("a", blocks)}))) ==
          Pages{"1 | 2 | 3 | 4 | 5", "Outlook | Clear."});
}

TEST_CASE("two headings in a row stay with the words below them") {
    std::vector<Block> blocks = short_paragraphs(4);
    blocks.push_back(heading(2, "Sky"));
    blocks.push_back(heading(3, "Outlook"));
    blocks.push_back(paragraph("Clear."));

    CHECK(words_of(pages_of(document({section("a", blocks)}))) ==
          Pages{"1 | 2 | 3 | 4", "Sky | Outlook | Clear."});
}

TEST_CASE("at least two lines of a paragraph stand together at the foot of a page") {
    std::vector<Block> blocks = short_paragraphs(5);
    blocks.push_back(paragraph(std::string(32, 'a') + " " + std::string(32, 'b') + " " +
                               std::string(32, 'c') + " " + std::string(32, 'd')));

    CHECK(words_of(pages_of(document({section("a", blocks)}))) ==
          Pages{"1 | 2 | 3 | 4 | 5", std::string(32, 'a') + "  | " + std::string(32, 'b') + "  | " +
                                         std::string(32, 'c') + "  | " + std::string(32, 'd')});
}

TEST_CASE("at least two lines of a paragraph stand together at the top of a page") {
    std::vector<Block> blocks = short_paragraphs(3);
    blocks.push_back(paragraph(std::string(32, 'a') + " " + std::string(32, 'b') + " " +
                               std::string(32, 'c') + " " + std::string(32, 'd')));

    CHECK(words_of(pages_of(document({section("a", blocks)}))) ==
          Pages{"1 | 2 | 3 | " + std::string(32, 'a') + "  | " + std::string(32, 'b') + " ",
                std::string(32, 'c') + "  | " + std::string(32, 'd')});
}

TEST_CASE("a page break begins a page, but never leaves one empty") {
    const std::vector<Block> blocks = {{PageBreak{}}, paragraph("a"), {PageBreak{}},
                                       {PageBreak{}}, paragraph("b"), {PageBreak{}}};

    CHECK(words_of(pages_of(document({section("a", blocks)}))) == Pages{"a", "b"});
}

TEST_CASE("a section without blocks is an empty page of its own") {
    CHECK(words_of(pages_of(document({section("a", {}), section("b", {paragraph("b")})}))) ==
          Pages{"", "b"});
}

TEST_CASE("a landscape section turns the paper") {
    Section turned = section("a", {paragraph("a")});
    turned.landscape = true;
    Theme theme = small_theme();
    theme.paper = {200, 300};

    const Layout layout = pages_of(document({turned, section("b", {})}), theme);

    CHECK(layout.pages[0].size.width == 300);
    CHECK(layout.pages[0].size.height == 200);
    CHECK(layout.pages[1].size.width == 200);
}

TEST_CASE("a cover bears no running head, foot or number, yet counts as a page") {
    Section cover = section("cover", {paragraph("Welcome")});
    cover.bare = true;

    const Layout layout = pages_of(document({cover, section("b", {})}));

    const auto says = [](const Page& page, const std::string& wanted) {
        for (const PlacedMark& placed : page.marks) {
            const auto* text = std::get_if<TextMark>(&placed.mark);
            if (text != nullptr && text->words == wanted) {
                return true;
            }
        }
        return false;
    };
    CHECK_FALSE(says(layout.pages[0], "Head"));
    CHECK_FALSE(says(layout.pages[0], "Banner"));
    CHECK_FALSE(says(layout.pages[0], "Page 1 of 2"));
    CHECK(says(layout.pages[1], "Page 2 of 2"));
}

TEST_CASE("a running head too long for the page is set smaller, then cut with an ellipsis") {
    Document long_head = document({section("a", {paragraph("a")})});
    long_head.running_head = std::string(60, 'w');

    const Layout layout = pages_of(long_head);

    CHECK(to_text(layout.pages[0].marks[1].mark) ==
          "text 20,34 regular 5.5 #545a64 " + std::string(50, 'w') + "…");
}

TEST_CASE("a callout that goes on overleaf has its ground on both pages") {
    Callout callout;
    for (const Block& block : short_paragraphs(8)) {
        callout.blocks.push_back(block);
    }

    const Layout layout = pages_of(document({section("a", {{callout}})}));

    CHECK(words_of(layout) == Pages{"1 | 2 | 3 | 4 | 5", "6 | 7 | 8"});
    CHECK(to_text(layout.pages[0].marks[0].mark) == "box 20,50 size 160x89.5 fill #f0f3f7");
    CHECK(to_text(layout.pages[0].marks[1].mark) == "box 20,50 size 3x89.5 fill #12436d");
    CHECK(to_text(layout.pages[1].marks[0].mark) == "box 20,50 size 160x59.5 fill #f0f3f7");
}
