// What a PDF file says about itself.
#pragma once

#include "document/document.hpp"
#include "render/pdf_file.hpp"

#include <string>

namespace clinic {

// Title, language, dates and the standards that the file follows: PDF/UA-1 and PDF/A-2a. Returns
// the information dictionary. `colour_profile` holds the bytes of an ICC profile for sRGB.
PdfRef write_metadata(PdfFile& file, const Document& document, const std::string& colour_profile);

}  // namespace clinic
