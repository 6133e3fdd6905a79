// Pictures of pages: read, compared, and made from a PDF.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace clinic {

// Red, green and blue of each pixel, row by row from the top.
struct Raster {
    int width = 0;
    int height = 0;
    std::vector<unsigned char> colors;

    unsigned char* at(int x, int y);
    const unsigned char* at(int x, int y) const;
};

// A PNG as pdftoppm writes it: 8 bits a colour, without transparency or interlacing. Throws Failure
// for any other.
Raster read_png(const std::string& bytes);

// The first page at so many dots to the inch, as the bytes of a PNG. Fails the test without
// pdftoppm (Debian package poppler-utils).
std::string first_page_png(const std::string& pdf, int dots_per_inch);

// How far two pictures may be apart: what another version of poppler or FreeType may change at the
// edges of letters, and less than any label, line or colour of a chart is worth.
struct Tolerance {
    // Of a colour's 255 steps; a pixel that differs by more in any colour is counted as another.
    int steps = 32;
    // Pixels of that sort in any square of `square` pixels a side.
    int square = 20;
    int most_in_square = 18;
    // Mean difference of all pixels and colours, in steps.
    double most_mean = 0.6;
};

// Empty when they are alike; else where and how much they differ, in a sentence.
std::string difference_of(const Raster& approved, const Raster& made,
                          const Tolerance& tolerance = {});

}  // namespace clinic
