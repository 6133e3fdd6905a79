#include "document/rag_shapes.hpp"
#include "document/hatching.hpp"
#include "support/catch.hpp"

#include <algorithm>
#include <cmath>
#include <set>

using namespace clinic;

namespace {

double linear(int part) {
    const double share = part / 255.0;
    return share <= 0.03928 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
}

double luminance(const Color& color) {
    return 0.2126 * linear(color.red) + 0.7152 * linear(color.green) + 0.0722 * linear(color.blue);
}

double contrast(const Color& one, const Color& other) {
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

template <class Kind>
std::vector<Kind> marks_of(const Drawing& drawing) {
    std::vector<Kind> found;
    for (const Mark& mark : drawing.marks) {
        if (const auto* kind = std::get_if<Kind>(&mark)) {
            found.push_back(*kind);
        }
    }
    return found;
}

std::string letters_of(const Drawing& drawing) {
    std::string letters;
    for (const TextMark& text : marks_of<TextMark>(drawing)) {
        letters += text.words;
    }
    return letters;
}

constexpr Color kPaper{255, 255, 255};

}  // namespace

TEST_CASE("each finding has a letter and a shape of its own") {
    const Theme theme;
    const Drawing red = draw_rag(Rag::Red, 10, theme);
    const Drawing amber = draw_rag(Rag::Amber, 10, theme);
    const Drawing green = draw_rag(Rag::Green, 10, theme);
    const Drawing none = draw_rag(Rag::None, 10, theme);

    CHECK(letters_of(red) == "R");
    CHECK(letters_of(amber) == "A");
    CHECK(letters_of(green) == "G");
    CHECK(letters_of(none).empty());
    CHECK(marks_of<BoxMark>(red).size() == 1);
    CHECK(marks_of<PathMark>(amber).front().points.size() == 3);
    CHECK(marks_of<CircleMark>(green).size() == 1);
    CHECK(marks_of<BoxMark>(none).front().dash > 0);
}

TEST_CASE("the edge of every mark stands out on paper by 3 to 1, its letter by 4.5 to 1") {
    const Theme theme;

    CHECK(contrast(theme.rag_red, kPaper) > 3);
    CHECK(contrast(theme.rag_red, marks_of<TextMark>(draw_rag(Rag::Red, 10, theme))[0].color) >
          4.5);
    CHECK(contrast(marks_of<PathMark>(draw_rag(Rag::Amber, 10, theme))[1].stroke[0], kPaper) > 3);
    CHECK(contrast(marks_of<LineMark>(draw_rag(Rag::Amber, 10, theme))[0].color,
                   marks_of<TextMark>(draw_rag(Rag::Amber, 10, theme))[0].color) > 4.5);
    CHECK(contrast(marks_of<CircleMark>(draw_rag(Rag::Green, 10, theme))[0].stroke[0], kPaper) > 3);
    CHECK(contrast(theme.rag_green_ink, theme.rag_green) > 4.5);
    CHECK(contrast(marks_of<BoxMark>(draw_rag(Rag::None, 10, theme))[0].stroke[0], kPaper) > 3);
}

TEST_CASE("red, amber and green differ in grey print") {
    const Theme theme;

    CHECK(contrast(theme.rag_red, theme.rag_amber) > 3);
    CHECK(contrast(theme.rag_amber, theme.rag_green) > 1.5);
}

TEST_CASE("a mark of any size stays within its square") {
    const Theme theme;
    for (const double side : {6.0, 9.0, 11.0, 40.0}) {
        for (const Rag rag : {Rag::None, Rag::Green, Rag::Amber, Rag::Red}) {
            const Drawing drawing = draw_rag(rag, side, theme);
            CHECK(drawing.size.width == side);
            for (const LineMark& line : marks_of<LineMark>(drawing)) {
                CHECK(std::min({line.from.x, line.from.y, line.to.x, line.to.y}) >= 0);
                CHECK(std::max({line.from.x, line.from.y, line.to.x, line.to.y}) <= side);
            }
            for (const CircleMark& circle : marks_of<CircleMark>(drawing)) {
                CHECK(circle.radius + circle.stroke_width / 2 <= side / 2 + 1e-9);
            }
        }
    }
}

TEST_CASE("hatching is cut at the edges of its shape") {
    const std::vector<LineMark> strokes =
        hatch({{0, 0}, {4, 0}, {4, 4}, {0, 4}}, {std::sqrt(2.0), 0.5, {}});

    std::string text;
    for (const LineMark& stroke : strokes) {
        text += to_text(stroke) + "\n";
    }
    CHECK(text == R"(line 0,1 to 1,0 width 0.5 #000000
line 0,3 to 3,0 width 0.5 #000000
line 1,4 to 4,1 width 0.5 #000000
line 3,4 to 4,3 width 0.5 #000000
)");
}
