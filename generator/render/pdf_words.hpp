// The words of a document as PDF shows them, and the fonts that go with them.
#pragma once

#include "document/layout.hpp"
#include "render/pdf_file.hpp"
#include "render/pdf_fonts.hpp"
#include "text/fonts.hpp"

#include <array>
#include <map>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace clinic {

// Every glyph in every meaning (a glyph and the characters it stands for) gets a number of its own,
// so that text taken out of the file is exact. Numbers follow the order of the document.
class PdfWords {
public:
    PdfWords(const Fonts& fonts, const std::vector<Page>& pages);

    // In points.
    double width(const TextMark& mark) const;

    // Appends the operators that show a line of words where the text matrix stands. The line is
    // one of those pages. Safe to call from several threads at once.
    void show(std::string& content, const TextMark& mark) const;

    // The fonts in the file; the entries of a resource dictionary that names them, as font_name().
    std::string write(PdfFile& file) const;

private:
    // Glyphs of one height: `raised` is in thousandths of the type size, nearly always 0.
    struct Piece {
        int raised = 0;
        // The inside of an array for the operator TJ.
        std::string shown;
    };

    using Numbers = std::map<std::pair<std::uint32_t, std::string>, int>;

    int number_of(Face face, const Glyph& glyph);
    std::vector<Piece> spell(Face face, const ShapedWord& word);

    const Fonts& fonts_;
    // In the order of Face.
    std::array<PdfFont, 3> used_;
    std::array<Numbers, 3> numbers_;
    // Looked up, never walked.
    std::unordered_map<const ShapedWord*, std::vector<Piece>> spelt_;
};

// "F0"
std::string font_name(Face face);

}  // namespace clinic
