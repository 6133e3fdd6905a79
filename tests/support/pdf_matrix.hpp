// How PDF moves and stretches what is drawn.
#pragma once

#include "support/pdf_values.hpp"

#include <cmath>

namespace clinic {

struct PdfMatrix {
    double a = 1;
    double b = 0;
    double c = 0;
    double d = 1;
    double e = 0;
    double f = 0;

    PdfSpot of(PdfSpot spot) const {
        return {a * spot.x + c * spot.y + e, b * spot.x + d * spot.y + f};
    }

    // This first, then the other.
    PdfMatrix then(const PdfMatrix& other) const {
        return {a * other.a + b * other.c,           a * other.b + b * other.d,
                c * other.a + d * other.c,           c * other.b + d * other.d,
                e * other.a + f * other.c + other.e, e * other.b + f * other.d + other.f};
    }

    // How much longer things get.
    double scale() const { return std::sqrt(std::abs(a * d - b * c)); }
};

}  // namespace clinic
