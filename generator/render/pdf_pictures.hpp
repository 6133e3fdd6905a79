// Pictures from files on the pages of a PDF: decoration, read to nobody.
#pragma once

#include "document/layout.hpp"
#include "render/pdf_file.hpp"

#include <string>

namespace clinic {

// Writes the document's one picture, once; the entry that names it among the XObjects, or nothing
// when there is none.
std::string write_pictures(PdfFile& file, const Layout& layout);

// The operators that show the pictures of a page, below all else.
std::string picture_content(const Page& page);

}  // namespace clinic
