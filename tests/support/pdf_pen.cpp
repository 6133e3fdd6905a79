#include "support/pdf_pen.hpp"

namespace clinic {

namespace {

void check_glyph(const PdfFontFacts& font, int number, const std::string& words, Faults& faults) {
    if (number == 0 || font.drawn.count(number) == 0) {
        faults.push_back("a missing glyph is shown");
        return;
    }
    const bool is_blank = words.find_first_not_of(" \t") == std::string::npos ||
                          words == "\u00A0" || words == "\u200B" || words == "\u202F" ||
                          words == "\u00AD" || words == "\u2009";
    if (font.blank.count(number) != 0 && !is_blank) {
        faults.push_back("'" + words + "' is shown as nothing");
    }
}

PdfBox box_of_glyph(const PdfState& state, const PdfTextPlace& place, double width) {
    const PdfMatrix matrix = place.now.then(state.matrix);
    const double bottom = state.rise + state.font->descent * state.type_size / 1000;
    const double top = state.rise + state.font->ascent * state.type_size / 1000;
    PdfBox box;
    for (const PdfSpot& corner : {PdfSpot{0, bottom}, {width, bottom}, {0, top}, {width, top}}) {
        box.add(matrix.of(corner));
    }
    return box;
}

}  // namespace

void PdfPath::curve(PdfSpot first, PdfSpot second, PdfSpot end) {
    if (corners_.empty()) {
        return;
    }
    constexpr int kSteps = 4;
    const PdfSpot start = corners_.back().back();
    for (int i = 1; i <= kSteps; ++i) {
        const double t = static_cast<double>(i) / kSteps;
        const double u = 1 - t;
        const auto between = [&](double a, double b, double c, double d) {
            return u * u * u * a + 3 * u * u * t * b + 3 * u * t * t * c + t * t * t * d;
        };
        corners_.back().push_back({between(start.x, first.x, second.x, end.x),
                                   between(start.y, first.y, second.y, end.y)});
    }
}

void PdfPath::rectangle(const PdfMatrix& matrix, PdfSpot corner, double width, double height) {
    move(matrix.of(corner));
    line(matrix.of({corner.x + width, corner.y}));
    line(matrix.of({corner.x + width, corner.y + height}));
    line(matrix.of({corner.x, corner.y + height}));
    close();
}

PdfPiece shown(const std::string& codes, const PdfState& state, PdfTextPlace& place,
               Faults& faults) {
    PdfPiece piece;
    piece.color = state.fill;
    piece.size = state.type_size * place.now.then(state.matrix).scale();
    if (state.font == nullptr) {
        faults.push_back("words are shown in no font");
        return piece;
    }
    piece.is_bold = state.font->is_bold;
    for (std::size_t at = 0; at < codes.size();) {
        const std::size_t length =
            state.font->encoding.length_of_code(std::string_view(codes).substr(at));
        if (length == 0) {
            faults.push_back("a code of no length that the font knows is shown");
            return piece;
        }
        const std::string code = codes.substr(at, length);
        at += length;
        const int number = state.font->number_of(code);
        const auto words = state.font->characters.texts.find(code);
        if (words == state.font->characters.texts.end()) {
            faults.push_back("a character cannot be taken out of the file");
        } else {
            piece.words += words->second;
        }
        check_glyph(*state.font, number,
                    words == state.font->characters.texts.end() ? "" : words->second, faults);
        const double width = state.font->width_of(number) * state.type_size / 1000;
        piece.box.add(box_of_glyph(state, place, width));
        place.advance(width + state.spacing);
    }
    return piece;
}

}  // namespace clinic
