// A font of a PDF file: what its codes mean, how wide they are, and what is wrong with it.
#pragma once

#include "support/pdf_cmap.hpp"
#include "support/pdf_values.hpp"

#include <map>
#include <set>
#include <string>

namespace clinic {

struct PdfFontFacts {
    // "Lato-Regular", without the letters of the subset.
    std::string name;
    bool is_bold = false;
    // Codes to numbers of glyphs, and codes to words.
    PdfCMap encoding;
    PdfCMap characters;
    // By number, in thousandths of the type size.
    std::map<int, double> widths;
    double default_width = 1000;
    // In thousandths of the type size.
    double ascent = 0;
    double descent = 0;
    // Numbers that have a glyph, and those of them whose glyph draws nothing.
    std::set<int> drawn;
    std::set<int> blank;
    Faults faults;

    int number_of(const std::string& code) const;
    double width_of(int number) const;
};

// Of the type that we write: Type0 over CIDFontType2.
PdfFontFacts read_font(QPDFObjectHandle font);

}  // namespace clinic
