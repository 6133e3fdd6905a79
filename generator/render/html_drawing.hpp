// Charts and marks within a page of HTML.
#pragma once

#include "document/drawing.hpp"
#include "render/html_page.hpp"
#include "render/svg.hpp"

#include <string>

namespace clinic {

// At the end of the page. As append_svg writes it, but lean: how marks are painted, and how large
// small charts stand in their lines, the style says once for all. On a dark page it turns dark too,
// unless it has the colours of findings: those stand on white, and mean the same everywhere.
void append_drawing(HtmlPage& page, const Drawing& drawing, const std::string& alternative,
                    const SvgSize& size);

// Only its marks, for an element that the caller opens and closes.
void append_drawing_marks(HtmlPage& page, const Drawing& drawing);

// The colour for the same thing on a dark page: as light as it was dark.
Color dark_of(const Color& color);

// The rules of the looks that drawings of the page have, for its style sheet.
std::string looks_of(const HtmlPage& page);

}  // namespace clinic
