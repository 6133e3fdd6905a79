// How readers find their way in a PDF file beside its links: bookmarks and page labels.
#pragma once

#include "document/layout.hpp"
#include "render/pdf_file.hpp"

namespace clinic {

// Nested by level, those below the first level folded; a level is at most one below the one before.
void write_bookmarks(PdfFile& file, const Layout& layout);

// Labels as they are printed on the pages.
void write_page_labels(PdfFile& file, const Layout& layout);

}  // namespace clinic
