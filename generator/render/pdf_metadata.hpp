// What a PDF file says about itself.
#pragma once

#include "document/document.hpp"
#include "render/pdf_file.hpp"

#include <string>

namespace clinic {

// The standards that a file says it follows: PDF/UA-1 and PDF/A-2a. What it takes in from outside
// may follow neither.
struct PdfClaims {
    bool access = true;
    bool archive = true;
};

PdfClaims claims_of(const Document& document);

// Title, language, dates and what the file claims. Returns the information dictionary.
// `colour_profile` holds the bytes of an ICC profile for sRGB.
PdfRef write_metadata(PdfFile& file, const Document& document, const std::string& colour_profile);

}  // namespace clinic
