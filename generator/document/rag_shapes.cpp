#include "document/rag_shapes.hpp"

#include "document/hatching.hpp"

namespace clinic {

namespace {

// Everything below is a share of the mark's side, or of the letter's size.
constexpr double kBorder = 0.075;
constexpr double kCapHeight = 0.723;
constexpr double kHalfWidthOfR = 0.3215;
constexpr double kHalfWidthOfA = 0.3475;
constexpr double kHalfWidthOfG = 0.363;

struct Letter {
    const char* letter;
    // Of the letter's size: half of what it is wide in a bold face.
    double half_width;
    Color color;
};

// The letter with its middle at `middle`.
TextMark place_letter(const Letter& letter, const Spot& middle, double size) {
    const Spot baseline{middle.x - letter.half_width * size, middle.y + kCapHeight / 2 * size};
    return {baseline, Face::Bold, size, letter.color, letter.letter};
}

void draw_red(Drawing& drawing, double side, const Theme& theme) {
    const double inset = 0.04 * side;
    drawing.marks.push_back(
        BoxMark{{inset, inset}, {side - 2 * inset, side - 2 * inset}, {theme.rag_red}, {}});
    drawing.marks.push_back(
        place_letter({"R", kHalfWidthOfR, kWhite}, {side / 2, side / 2}, 0.82 * side));
}

void draw_amber(Drawing& drawing, double side, const Theme& theme) {
    const double border = kBorder * side;
    const std::vector<Spot> triangle = {
        {side / 2, border}, {side - border / 2, side - border}, {border / 2, side - border}};
    drawing.marks.push_back(PathMark{triangle, true, {theme.rag_amber}, {}});
    for (LineMark& stroke : hatch(triangle, {0.18 * side, 0.05 * side, theme.rag_hatch})) {
        drawing.marks.push_back(stroke);
    }
    drawing.marks.push_back(PathMark{triangle, true, {}, {theme.ink}, 0.7 * border});
    drawing.marks.push_back(
        place_letter({"A", kHalfWidthOfA, kBlack}, {side / 2, 0.65 * side}, 0.66 * side));
}

void draw_green(Drawing& drawing, double side, const Theme& theme) {
    const double border = 1.2 * kBorder * side;
    drawing.marks.push_back(CircleMark{{side / 2, side / 2},
                                       side / 2 - border / 2,
                                       {theme.rag_green},
                                       {theme.rag_green_ink},
                                       border});
    drawing.marks.push_back(
        place_letter({"G", kHalfWidthOfG, theme.rag_green_ink}, {side / 2, side / 2}, 0.7 * side));
}

void draw_none(Drawing& drawing, double side, const Theme& theme) {
    const double inset = 0.08 * side;
    drawing.marks.push_back(BoxMark{{inset, inset},
                                    {side - 2 * inset, side - 2 * inset},
                                    {kWhite},
                                    {theme.quiet},
                                    kBorder * side,
                                    0.14 * side,
                                    0.14 * side});
    drawing.marks.push_back(
        LineMark{{0.33 * side, side / 2}, {0.67 * side, side / 2}, 0.1 * side, theme.quiet, 0, 0});
}

}  // namespace

Drawing draw_rag(Rag rag, double side, const Theme& theme) {
    Drawing drawing{{side, side}, {}};
    switch (rag) {
        case Rag::Red:
            draw_red(drawing, side, theme);
            break;
        case Rag::Amber:
            draw_amber(drawing, side, theme);
            break;
        case Rag::Green:
            draw_green(drawing, side, theme);
            break;
        case Rag::None:
            draw_none(drawing, side, theme);
            break;
    }
    return drawing;
}

}  // namespace clinic
