// What a chart of an HTML page draws, as tables.
#pragma once

#include "document/document.hpp"
#include "render/html_page.hpp"

namespace clinic {

// At the end of the page, folded away; nothing for a chart without data. Where many charts show the
// same points and each puts another in focus, the first has the whole table, and the others the
// rows in focus and the way to it.
void append_figures(HtmlPage& page, const Chart& chart);

}  // namespace clinic
