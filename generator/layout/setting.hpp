// What every step of setting type needs to know, and the measures of type that have one owner.
#pragma once

#include "base/face.hpp"
#include "document/document.hpp"
#include "document/theme.hpp"
#include "text/text_measure.hpp"

#include <string>
#include <string_view>

namespace clinic {

struct Setting {
    const Document& document;
    const Theme& theme;
    const TextMeasure& measure;
    // As wide as a page label may become: "888".
    std::string widest_label;
};

// How the words of a block look before strong, quiet and links change them.
struct Type {
    Face face = Face::Regular;
    // Points.
    double size = 9;
    Color color;
    // White words on a dark ground: links and quiet words keep the colour.
    bool on_dark = false;
    // Points above the baseline: superior figures.
    double rise = 0;
};

// Where a block may stand, in points from the left edge of the page.
struct Lane {
    double left = 0;
    double width = 0;
    // The element that the block's own elements go under.
    int parent = 0;
};

// Shares of the type size; near enough for every face that the program carries.
constexpr double kAscent = 0.74;
constexpr double kDescent = 0.24;
// The middle of a capital letter, above the baseline: where signs and small charts are centred.
constexpr double kMiddle = 0.36;
// The side of a RAG sign: as much as fits a line without moving it much.
constexpr double kSignSide = 1.2;

// Points, between a caption and what it stands above.
constexpr double kCaptionAfter = 4;
// Points: sums of widths or of heights may differ from the whole by so much.
constexpr double kSlack = 1e-6;

// Drawn as a hyphen, at the end of a line.
constexpr std::string_view kSoftHyphen = "\u00AD";

}  // namespace clinic
