// Drawings as SVG.
#pragma once

#include "document/drawing.hpp"

#include <string>

namespace clinic {

// An <svg> element of the drawing's size, hidden from screen readers when `alternative` is empty,
// else an image with those words.
std::string write_svg(const Drawing& drawing, const std::string& alternative);

}  // namespace clinic
