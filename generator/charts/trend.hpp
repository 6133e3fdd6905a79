// Up to four lines over years.
#pragma once

#include "document/document.hpp"
#include "document/theme.hpp"
#include "text/text_measure.hpp"

namespace clinic {

// Each line bears its name and last value at its end. Series beyond the fourth are left out.
Drawing draw_trend(const Chart& chart, const Theme& theme, const TextMeasure& measure);

}  // namespace clinic
