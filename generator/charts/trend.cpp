#include "charts/trend.hpp"

#include "charts/year_lines.hpp"

namespace clinic {

Drawing draw_trend(const Chart& chart, const Theme& theme, const TextMeasure& measure) {
    constexpr double kAbove = 0;
    constexpr double kType = 7.5;
    const YearLines lines(chart, theme, measure, kAbove);
    if (lines.is_empty()) {
        return draw_nothing(chart, {measure, Face::Regular, kType, theme.quiet});
    }
    Drawing drawing{chart.size, {}};
    lines.draw_grid(drawing);
    lines.draw_years(drawing);
    lines.draw_lines(drawing);
    lines.draw_names(drawing);
    return drawing;
}

}  // namespace clinic
