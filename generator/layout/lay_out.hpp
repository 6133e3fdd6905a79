// Where everything stands on the page.
#pragma once

#include "document/document.hpp"
#include "document/layout.hpp"
#include "document/theme.hpp"
#include "text/text_measure.hpp"

namespace clinic {

// Where a document stands in a set of papers that are numbered as one.
struct Numbering {
    // Pages of the set before its first.
    std::size_t before = 0;
    // Pages of the whole set; 0: those of this document, and those before.
    std::size_t total = 0;
    // For print on both sides of a sheet: sections that want it begin on a right-hand page, and the
    // last sheet is full. Pages without words say that they are left blank.
    bool is_double_sided = false;
};

// Charts are drawn already. Sections are laid out on up to `jobs` threads; the result does not
// depend on how many. Coordinates are rounded to a thousandth of a point.
Layout lay_out(const Document& document, const Theme& theme, const TextMeasure& measure, int jobs,
               const Numbering& numbering = {});

}  // namespace clinic
