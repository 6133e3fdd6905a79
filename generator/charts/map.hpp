// Schools where they stand.
#pragma once

#include "document/document.hpp"
#include "document/theme.hpp"
#include "text/text_measure.hpp"

namespace clinic {

// Points are metres east and north. As many metres across as up; north is at the top; a bar says
// how long a kilometre is. Points in focus bear the mark of their finding and, the first dozen of
// them, their name; the others are small. Names of the ground stand where there is room.
Drawing draw_map(const Chart& chart, const Theme& theme, const TextMeasure& measure);

}  // namespace clinic
