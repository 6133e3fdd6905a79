#include "layout/pages_of.hpp"
#include "support/catch.hpp"

using namespace clinic;

namespace {

Block referring(const Inlines& inlines) {
    return {Paragraph{inlines, ParagraphLook::Plain}};
}

}  // namespace

TEST_CASE("a page reference prints the page of a later anchor, and what follows closes up") {
    const Layout layout = pages_of(document(
        {section("a", {referring({Words{"On page "}, PageReference{"b"}, Words{" and on."}})}),
         section("b", {})}));

    CHECK(to_text(layout.pages[0].marks[0].mark) == "text 20,58.75 regular 10 #1a1c21 On page ");
    CHECK(to_text(layout.pages[0].marks[1].mark) == "text 60,58.75 regular 10 #12436d 2");
    CHECK(to_text(layout.pages[0].marks[2].mark) == "text 65,58.75 regular 10 #1a1c21  and on.");
    CHECK(layout.pages[0].links[0].corner.x == 60);
    CHECK(layout.pages[0].links[0].size.width == 5);
    CHECK(layout.elements[3].role == Role::Link);
    CHECK(layout.elements[3].alternative == "page 2");
}

TEST_CASE("a page reference alone ends where a wider one would end") {
    const Layout layout =
        pages_of(document({section("a", {referring({PageReference{"b"}})}), section("b", {})}));

    CHECK(to_text(layout.pages[0].marks[0].mark) == "text 30,58.75 regular 10 #12436d 2");
}

TEST_CASE("a page reference to an anchor that is nowhere is a dash, not a blank") {
    const Layout layout = pages_of(document({section("a", {referring({PageReference{"gone"}})})}));

    CHECK(words_of(layout) == std::vector<std::string>{"–"});
    CHECK(layout.label_of("gone").empty());
}

TEST_CASE("a heading's anchor leads to its page and a little above it") {
    Heading target{2, words("Here"), "here"};

    const Layout layout = pages_of(document({section("a", {paragraph("x"), {target}})}));

    CHECK(layout.label_of("here") == "1");
    CHECK(layout.anchors.at("here").y == 68.5);
}
