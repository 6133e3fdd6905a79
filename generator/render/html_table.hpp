// Tables as HTML.
#pragma once

#include "document/document.hpp"
#include "render/html_page.hpp"

namespace clinic {

// At the end of the page. A table of many columns stands in a region of its own that scrolls where
// the screen is narrow.
void append_table(HtmlPage& page, const Table& table);

}  // namespace clinic
