// Counts that make up a whole.
#pragma once

#include "document/document.hpp"
#include "document/theme.hpp"
#include "text/text_measure.hpp"

namespace clinic {

// One bar across for each category, one segment a series with its count inside; a key below says
// what each segment is, once for all bars. Findings have their own colour, pattern and letter.
Drawing draw_stacked(const Chart& chart, const Theme& theme, const TextMeasure& measure);

}  // namespace clinic
