// Schools by their number of pupils, beside how far chance alone would put them.
#pragma once

#include "document/document.hpp"
#include "document/theme.hpp"
#include "text/text_measure.hpp"

namespace clinic {

// Points across by pupils (x), up by their value (y), around the middle; curves are limits, the
// first and the last of them drawn through, those between dashed. Points that stand out are dark,
// and those in focus are named beside their dot. How the limits come about:
// assess/funnel_limits.hpp.
Drawing draw_funnel(const Chart& chart, const Theme& theme, const TextMeasure& measure);

}  // namespace clinic
