// One page of a PDF file, taken apart into what it paints, piece by piece.
#pragma once

#include "support/pdf_font.hpp"
#include "support/pdf_values.hpp"

#include <qpdf/QPDFPageObjectHelper.hh>

#include <map>
#include <set>
#include <string>
#include <vector>

namespace clinic {

// The content of artifacts, which has no number.
constexpr int kArtifactContent = -1;

// Red, green and blue, each 0 to 1.
struct PdfColor {
    double red = 0;
    double green = 0;
    double blue = 0;
};

// A line of words, a filled area, a stroked line or a picture, in the order of painting.
struct PdfPiece {
    enum class Kind { Words, Fill, Line, Picture };

    Kind kind = Kind::Words;
    // The number of its marked content, or kArtifactContent.
    int content = kArtifactContent;
    PdfBox box;
    PdfColor color;
    // Of a fill or a line: its corners, one list for each part.
    std::vector<std::vector<PdfSpot>> corners;
    // Of words: the size of the type in points; of a line its width.
    double size = 0;
    bool is_bold = false;
    std::string words;
};

struct PdfPage {
    QPDFObjectHandle object;
    PdfBox media;
    std::vector<PdfPiece> pieces;
    // Of each piece of marked content, by its number: what it is marked as, and its words.
    std::map<int, std::string> tags;
    std::map<int, std::string> tagged;
    // Where each piece of marked content stands, as far as it draws anything.
    std::map<int, PdfBox> places;
    // Every word that can be taken out of it, artifacts too.
    std::string words;
    Faults faults;
};

// Every font that a page shows words in, by its object.
using PdfFonts = std::map<QPDFObjGen, PdfFontFacts>;

// Adds its fonts to `fonts`.
PdfPage read_page(QPDFPageObjectHelper page, PdfFonts& fonts);

}  // namespace clinic
