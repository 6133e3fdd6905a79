// Drawings as SVG.
#pragma once

#include "document/drawing.hpp"

#include <string>
#include <string_view>

namespace clinic {

// How large a drawing stands on the page: points of the drawing become `scale` of `unit`.
struct SvgSize {
    double scale = 1;
    std::string_view unit = "pt";
};

// An <svg> element of the drawing's size, hidden from screen readers when `alternative` is empty,
// else an image with those words.
std::string write_svg(const Drawing& drawing, const std::string& alternative);

// The same at the end of `text`, in a size of its own.
void append_svg(std::string& text, const Drawing& drawing, const std::string& alternative,
                const SvgSize& size);

// Only its marks, for an element that the caller opens and closes.
void append_svg_marks(std::string& text, const Drawing& drawing);

// "#12436d"
std::string color_text(const Color& color);

}  // namespace clinic
