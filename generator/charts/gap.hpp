// How far one line is from another, over years.
#pragma once

#include "document/document.hpp"
#include "document/theme.hpp"
#include "text/text_measure.hpp"

namespace clinic {

// Two lines with the area between them hatched; each point of the chart stands at the year `x`,
// counted from 0, as a stroke from line to line under its words.
Drawing draw_gap(const Chart& chart, const Theme& theme, const TextMeasure& measure);

}  // namespace clinic
