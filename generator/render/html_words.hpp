// The words of a line as HTML.
#pragma once

#include "document/document.hpp"
#include "render/html_page.hpp"

namespace clinic {

// At the end of the page. A link whose anchor the document does not have is only its words.
void append_words(HtmlPage& page, const Inlines& words);

// The marks of all findings, once: each sign then only names its mark. Not visible.
void append_rag_marks(HtmlPage& page);

}  // namespace clinic
