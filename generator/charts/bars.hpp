// Several values side by side.
#pragma once

#include "document/document.hpp"
#include "document/theme.hpp"
#include "text/text_measure.hpp"

namespace clinic {

// One group a category, one bar a series, each with its value; from nought, to the left of it when
// negative.
Drawing draw_bars(const Chart& chart, const Theme& theme, const TextMeasure& measure);

}  // namespace clinic
