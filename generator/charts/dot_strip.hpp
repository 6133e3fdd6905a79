// Many schools on one axis, one of them in focus.
#pragma once

#include "document/document.hpp"
#include "document/theme.hpp"
#include "text/text_measure.hpp"

namespace clinic {

// A dot for each point, at its x; dots of one place are stacked upward, the one in focus lowest,
// larger and dark, its name and value above. The series are the authority and the nation: a mark
// each across the strip, named above as well.
Drawing draw_dot_strip(const Chart& chart, const Theme& theme, const TextMeasure& measure);

}  // namespace clinic
