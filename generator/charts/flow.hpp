// Where the schools of each category went from one clinic to the next.
#pragma once

#include "document/document.hpp"
#include "document/theme.hpp"
#include "text/text_measure.hpp"

namespace clinic {

// A block for each category then, on the left, and now, on the right, as high as they have schools;
// ribbons between them, those that change category with their colour, pattern and count. A series
// is a category then, with one value for each category now; both are the same categories in one
// order, of Chart::rags. Chart::x_name heads the left column, Chart::y_name the right one.
Drawing draw_flow(const Chart& chart, const Theme& theme, const TextMeasure& measure);

}  // namespace clinic
