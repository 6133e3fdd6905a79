// The same pack for other eyes and other printers: themes made of a theme.
#pragma once

#include "document/theme.hpp"

namespace clinic {

// How light a colour prints on a machine without colours, 0 (black) to 255: as ITU-R BT.601 weighs
// red, green and blue.
int shade_of(const Color& color);

// No colour at all, and little ink: findings keep their shapes, letters and patterns; the four
// lines of a chart keep apart by shade. Words stay black, or dark enough for 4.5:1 on white.
Theme in_mono(const Theme& theme);

// What a reader or a printer needs.
struct Variant {
    bool mono = false;
    bool large_print = false;
    // For printing on both sides: a front sheet, right-hand pages, whole sheets.
    bool print = false;
};

Theme variant_of(const Theme& theme, const Variant& variant);

// "-large-print-mono-print"; empty for the usual one.
std::string name_end(const Variant& variant);

// Every mark in the shade of its colour.
void turn_grey(Drawing& drawing);

// No words below 16 points and text of 18, as the UK Association for Accessible Formats asks of
// large print; charts grow with their words. Sizes that are larger already stay.
Theme in_large_print(const Theme& theme);

}  // namespace clinic
