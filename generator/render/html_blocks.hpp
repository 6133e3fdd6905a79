// The blocks of a section as HTML.
#pragma once

#include "document/document.hpp"
#include "render/html_page.hpp"

#include <span>
#include <string>

namespace clinic {

// At the end of the page. Levels of headings follow the page's, so that none is left out.
void append_blocks(HtmlPage& page, std::span<const Block> blocks);

// The notes of the section that is being written, as a list whose items lead back to their
// references; nothing for none.
void append_notes(HtmlPage& page, const std::vector<Note>& notes);

// As one of its blocks is appended, with an id that the caller made; empty: its own anchor, if any.
void append_heading(HtmlPage& page, const Heading& heading, const std::string& id);

}  // namespace clinic
