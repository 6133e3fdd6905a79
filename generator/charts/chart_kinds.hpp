// All kinds of chart, and the one function that draws them.
#pragma once

#include "document/document.hpp"
#include "document/theme.hpp"
#include "text/text_measure.hpp"

#include <string_view>
#include <vector>

namespace clinic {

struct ChartKind {
    std::string_view name;
    // When to use it, for authors of templates.
    std::string_view advice;
    Drawing (*draw)(const Chart& chart, const Theme& theme, const TextMeasure& measure);
};

const std::vector<ChartKind>& chart_kinds();

// Draws every chart of the document, once.
void draw_charts(Document& document, const Theme& theme, const TextMeasure& measure, int jobs);

}  // namespace clinic
