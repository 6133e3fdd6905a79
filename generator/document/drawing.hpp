// Finished marks, in points: what a chart becomes, and what stands on a page.
#pragma once

#include "base/face.hpp"

#include <string>
#include <variant>
#include <vector>

namespace clinic {

// Points, 72 to the inch, from the top left corner of the drawing or page; y grows downward.
struct Spot {
    double x = 0;
    double y = 0;
};

struct Size {
    double width = 0;
    double height = 0;
};

// sRGB, each 0 to 255.
struct Color {
    int red = 0;
    int green = 0;
    int blue = 0;

    bool operator==(const Color&) const = default;
};

inline constexpr Color kWhite{255, 255, 255};
inline constexpr Color kBlack{0, 0, 0};

// "#12436d"
std::string color_text(const Color& color);

struct LineMark {
    Spot from;
    Spot to;
    double width = 1;
    Color color;
    // Lengths of stroke and gap in points; both 0: unbroken.
    double dash = 0;
    double gap = 0;
};

// Filled, stroked or both.
struct BoxMark {
    Spot corner;
    Size size;
    std::vector<Color> fill;    // none or one
    std::vector<Color> stroke;  // none or one
    double stroke_width = 0.75;
    double dash = 0;
    double gap = 0;
};

// A closed polygon or, when `closed` is false, a line through all its points.
struct PathMark {
    std::vector<Spot> points;
    bool closed = true;
    std::vector<Color> fill;    // none or one; only when closed
    std::vector<Color> stroke;  // none or one
    double stroke_width = 0.75;
};

struct CircleMark {
    Spot center;
    double radius = 1;
    std::vector<Color> fill;    // none or one
    std::vector<Color> stroke;  // none or one
    double stroke_width = 0.75;
};

// One line of words, its baseline starting at `baseline`.
struct TextMark {
    Spot baseline;
    Face face = Face::Regular;
    double size = 9;
    Color color;
    std::string words;
};

using Mark = std::variant<LineMark, BoxMark, PathMark, CircleMark, TextMark>;

// Finished marks, bottom first. A writer copies them out; it decides nothing.
struct Drawing {
    Size size;
    std::vector<Mark> marks;
};

std::string to_text(const Mark& mark);
std::string to_text(const Drawing& drawing);

}  // namespace clinic
