// The words of a line as HTML.
#pragma once

#include "document/document.hpp"
#include "render/html_page.hpp"

#include <string>

namespace clinic {

// At the end of the page. A link whose anchor the document does not have is only its words.
void append_words(HtmlPage& page, const Inlines& words);

// The marks of all findings, as pictures in rules of the style sheet: a page has thousands of
// signs, and each only names its mark.
std::string rag_rules(const Theme& theme);

}  // namespace clinic
