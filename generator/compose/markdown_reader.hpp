// Markdown read into the blocks and lines of a template.
#pragma once

#include "compose/hidden_text.hpp"
#include "compose/template.hpp"

#include <string>

namespace clinic {

// Headings, paragraphs, lists and tables (without captions). Reports what no pack can show: HTML,
// pictures, quotations, rules, indented code.
TemplateBlocks read_markdown(const HiddenText& text, Reading& reading);

// One line of words, say a caption.
Pieces read_line(const HiddenText& text, Reading& reading);

// Words of a component, which stand at `place`: Markdown as far as it stays within one paragraph,
// else the words as they are.
Pieces read_words(const std::string& words, const Place& place, Reading& reading);

// Whether Markdown may see the line: cmark takes time that grows with the square of columns and of
// depth. A line beyond reason is reported; so are marks in it
// that mean nothing there.
bool is_safe_line(const Place& line, Reading& reading);

// The most columns a table may have, and the deepest that lists may lie in one another.
constexpr std::size_t kMostColumns = 64;
constexpr int kDeepestNesting = 32;

// The look of every paragraph that was read.
void set_look(TemplateBlocks& blocks, ParagraphLook look);

}  // namespace clinic
