// A line as small as a word.
#pragma once

#include "document/document.hpp"
#include "document/theme.hpp"
#include "text/text_measure.hpp"

namespace clinic {

// The first series in colour, its last value as a dot; the last series, when there are more, thin
// and grey behind it.
Drawing draw_sparkline(const Chart& chart, const Theme& theme, const TextMeasure& measure);

}  // namespace clinic
