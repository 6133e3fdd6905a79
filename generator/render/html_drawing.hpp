// Charts and marks within a page of HTML.
#pragma once

#include "document/drawing.hpp"
#include "render/html_page.hpp"

#include <string>
#include <string_view>

namespace clinic {

// How large a drawing stands on the page: points of the drawing become `scale` of `unit`.
struct SvgSize {
    double scale = 1;
    std::string_view unit = "px";
};

// An <svg> at the end of the page: hidden from screen readers when `alternative` is empty, else an
// image with those words. It is lean: how marks are painted, and how large
// small charts stand in their lines, the style says once for all. On a dark page it turns dark too,
// unless it has the colours of findings: those stand on white, and mean the same everywhere.
void append_drawing(HtmlPage& page, const Drawing& drawing, const std::string& alternative,
                    const SvgSize& size);

// Only its marks, for an element that the caller opens and closes.
void append_drawing_marks(HtmlPage& page, const Drawing& drawing);

// A file of its own, for a picture that stands in a style sheet: light on any page.
std::string svg_file(const Drawing& drawing, const Theme& theme);

// The colour for the same thing on a dark page: as light as it was dark.
Color dark_of(const Color& color);

// The rules of the looks that drawings of the page have, for its style sheet.
std::string looks_of(const HtmlPage& page);

}  // namespace clinic
