// What a page would paint with just now: where, in which colours, in which face.
#pragma once

#include "support/pdf_font.hpp"
#include "support/pdf_matrix.hpp"
#include "support/pdf_page.hpp"

#include <string>
#include <utility>
#include <vector>

namespace clinic {

// What q keeps and Q brings back.
struct PdfState {
    PdfMatrix matrix;
    PdfColor fill;
    PdfColor stroke;
    double line_width = 1;
    const PdfFontFacts* font = nullptr;
    double type_size = 0;
    double rise = 0;
    double leading = 0;
    double spacing = 0;
};

// The lines since the last painting.
class PdfPath {
public:
    void move(PdfSpot spot) { corners_.push_back({spot}); }
    void line(PdfSpot spot) {
        if (!corners_.empty()) {
            corners_.back().push_back(spot);
        }
    }
    void curve(PdfSpot first, PdfSpot second, PdfSpot end);
    void rectangle(const PdfMatrix& matrix, PdfSpot corner, double width, double height);
    void close() {
        if (!corners_.empty()) {
            corners_.back().push_back(corners_.back().front());
        }
    }

    bool is_empty() const { return corners_.empty(); }
    std::vector<std::vector<PdfSpot>> take() { return std::exchange(corners_, {}); }

private:
    std::vector<std::vector<PdfSpot>> corners_;
};

// Where words stand.
struct PdfTextPlace {
    PdfMatrix line;
    PdfMatrix now;

    void set(const PdfMatrix& matrix) { line = now = matrix; }
    void next_line(double x, double y) { set(PdfMatrix{1, 0, 0, 1, x, y}.then(line)); }
    // To the right, in points of the type.
    void advance(double points) { now = PdfMatrix{1, 0, 0, 1, points, 0}.then(now); }
};

// The codes as glyphs from the place on, which moves behind them. Marked as no content's.
PdfPiece shown(const std::string& codes, const PdfState& state, PdfTextPlace& place,
               Faults& faults);

}  // namespace clinic
