// A network of schools on one page.
#pragma once

#include "document/document.hpp"
#include "document/theme.hpp"
#include "text/text_measure.hpp"

namespace clinic {

// The first node at the top; below it a panel for each group, its groups as boxes, and in them the
// schools by name with the mark of their finding, red ones in bold. Type shrinks to a floor where
// there are many schools; where even that is too large for Chart::size, the schools are marks
// without names, counted. The drawing is as high as it needs.
Drawing draw_network(const Chart& chart, const Theme& theme, const TextMeasure& measure);

}  // namespace clinic
