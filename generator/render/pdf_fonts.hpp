// A font inside a PDF file.
#pragma once

#include "render/pdf_file.hpp"
#include "text/fonts.hpp"

#include <string>
#include <vector>

namespace clinic {

// The characters of a font as a file numbers them; number 0 is the glyph of missing characters.
struct PdfFont {
    Face face = Face::Regular;
    std::vector<std::uint32_t> glyphs;
    // UTF-8, what each stands for.
    std::vector<std::string> texts;
    // Thousandths of the type size.
    std::vector<int> widths;
};

// Puts the map from the codes of strings to the numbers of glyphs into the file.
PdfRef write_codes(PdfFile& file);

// Puts the font into the file, cut down to its glyphs. `codes`: the map of write_codes.
PdfRef write_font(PdfFile& file, const Fonts& fonts, const PdfFont& font, PdfRef codes);

}  // namespace clinic
