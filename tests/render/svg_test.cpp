#include "render/svg.hpp"
#include "support/catch.hpp"

using namespace clinic;

namespace {

constexpr Color kBlue{18, 67, 109};
constexpr Color kWhite{255, 255, 255};

std::string marks_text(const Mark& mark) {
    std::string text;
    append_svg_marks(text, Drawing{{10, 10}, {mark}});
    return text;
}

}  // namespace

TEST_CASE("each kind of mark becomes one element of SVG") {
    CHECK(marks_text(LineMark{{0, 1.5}, {10, 2}, 0.75, kBlue, 2, 1}) ==
          R"(<line x1="0" y1="1.5" x2="10" y2="2" stroke="#12436d" stroke-width="0.75")"
          R"( stroke-dasharray="2 1"/>)");
    CHECK(marks_text(BoxMark{{1, 2}, {3, 4}, {kBlue}, {}}) ==
          R"(<rect x="1" y="2" width="3" height="4" fill="#12436d"/>)");
    CHECK(marks_text(BoxMark{{1, 2}, {3, 4}, {kWhite}, {kBlue}, 0.5, 1, 1}) ==
          R"(<rect x="1" y="2" width="3" height="4" fill="#ffffff" stroke="#12436d")"
          R"( stroke-width="0.5" stroke-dasharray="1 1"/>)");
    CHECK(marks_text(PathMark{{{0, 0}, {1, 2}, {2, 0}}, true, {kBlue}, {}}) ==
          R"(<polygon points="0,0 1,2 2,0" fill="#12436d"/>)");
    CHECK(marks_text(PathMark{{{0, 0}, {1, 2}}, false, {kBlue}, {kBlue}, 1}) ==
          R"(<polyline points="0,0 1,2" fill="none" stroke="#12436d" stroke-width="1"/>)");
    CHECK(marks_text(CircleMark{{5, 5}, 2.25, {}, {kBlue}, 1}) ==
          R"(<circle cx="5" cy="5" r="2.25" fill="none" stroke="#12436d" stroke-width="1"/>)");
}

TEST_CASE("words in a drawing keep their face and lose their power") {
    CHECK(marks_text(TextMark{{1, 9}, Face::Regular, 8, kBlue, "A < B & \"C\""}) ==
          R"(<text x="1" y="9" font-size="8" fill="#12436d">A &lt; B &amp; &quot;C&quot;</text>)");
    CHECK(marks_text(TextMark{{1, 9}, Face::Bold, 8, kBlue, "b"}) ==
          R"(<text x="1" y="9" font-size="8" fill="#12436d" font-weight="700">b</text>)");
    CHECK(marks_text(TextMark{{1, 9}, Face::Italic, 8, kBlue, "i"}) ==
          R"(<text x="1" y="9" font-size="8" fill="#12436d" font-style="italic">i</text>)");
}

TEST_CASE("a drawing with words for it is an image, and one without is decoration") {
    const Drawing drawing{{100, 50.5}, {}};
    CHECK(write_svg(drawing, "Rose to \"good\"") ==
          R"(<svg width="100pt" height="50.5pt" viewBox="0 0 100 50.5" role="img")"
          R"( aria-label="Rose to &quot;good&quot;"></svg>)");
    CHECK(write_svg(drawing, "") ==
          R"(<svg width="100pt" height="50.5pt" viewBox="0 0 100 50.5" aria-hidden="true"></svg>)");
}

TEST_CASE("a drawing stands as large as its place asks") {
    std::string text = "before ";
    append_svg(text, Drawing{{40, 10}, {}}, "", {0.1, "em"});
    CHECK(text ==
          R"(before <svg width="4em" height="1em" viewBox="0 0 40 10" aria-hidden="true"></svg>)");
}
