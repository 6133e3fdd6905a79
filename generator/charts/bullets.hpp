// A school's figures, each beside those it is held against.
#pragma once

#include "document/document.hpp"
#include "document/theme.hpp"
#include "text/text_measure.hpp"

namespace clinic {

// One row a category: its name, the value in words, and the value on a scale of its own. The first
// series is the school, the others the authority, its neighbours and the nation; a key that names
// their marks stands above the rows.
Drawing draw_bullets(const Chart& chart, const Theme& theme, const TextMeasure& measure);

// The same of one category, without words: as small as a word.
Drawing draw_bullet(const Chart& chart, const Theme& theme, const TextMeasure& measure);

// The key alone.
Drawing draw_bullet_key(const Chart& chart, const Theme& theme, const TextMeasure& measure);

}  // namespace clinic
