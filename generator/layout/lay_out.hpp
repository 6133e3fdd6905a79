// Where everything stands on the page.
#pragma once

#include "document/document.hpp"
#include "document/layout.hpp"
#include "document/theme.hpp"
#include "text/text_measure.hpp"

namespace clinic {

// Charts are drawn already. Sections are laid out on up to `jobs` threads; the result does not
// depend on how many. Coordinates are rounded to a thousandth of a point.
Layout lay_out(const Document& document, const Theme& theme, const TextMeasure& measure, int jobs);

}  // namespace clinic
