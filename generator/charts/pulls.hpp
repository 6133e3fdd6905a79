// How much each school moves the result of its group.
#pragma once

#include "document/document.hpp"
#include "document/theme.hpp"
#include "text/text_measure.hpp"

namespace clinic {

// A bar for each point, in their order: to the left of nought, dark, where its `x` is below nought;
// to the right, pale with an outline, where it is above. Its name stands at the left, its words at
// the end of the bar. Chart::x_name heads the left side, Chart::y_name the right one.
Drawing draw_pulls(const Chart& chart, const Theme& theme, const TextMeasure& measure);

}  // namespace clinic
