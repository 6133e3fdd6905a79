#include "charts/chart_kinds.hpp"

#include "base/failure.hpp"
#include "base/parallel.hpp"
#include "charts/bars.hpp"
#include "charts/bullets.hpp"
#include "charts/dot_strip.hpp"
#include "charts/flow.hpp"
#include "charts/funnel.hpp"
#include "charts/gap.hpp"
#include "charts/map.hpp"
#include "charts/network.hpp"
#include "charts/pulls.hpp"
#include "charts/sparkline.hpp"
#include "charts/stacked.hpp"
#include "charts/trend.hpp"
#include "document/move_mark.hpp"
#include "document/theme_variants.hpp"

#include <algorithm>

namespace clinic {

// A new chart is one file beside this one and one row here.
const std::vector<ChartKind>& chart_kinds() {
    static const std::vector<ChartKind> kKinds = {
        {"sparkline", "a line of years within a table's cell", draw_sparkline},
        {"trend", "up to four lines over years, each named at its end", draw_trend},
        {"stacked", "how many of each finding or grade, as parts of a bar", draw_stacked},
        {"bars", "several values side by side", draw_bars},
        {"bullet", "a figure beside its comparators within a table's cell", draw_bullet},
        {"bullet-key", "what the marks of bullets mean, within a line", draw_bullet_key},
        {"bullets", "up to ten figures of a school, each beside its comparators", draw_bullets},
        {"dot-strip", "one school among all of its phase, by one measure", draw_dot_strip},
        {"funnel", "schools by their pupils, beside what chance alone explains", draw_funnel},
        {"flow", "which schools of each category moved to another one", draw_flow},
        {"map", "schools where they stand, those of concern named", draw_map},
        {"gap", "how far two lines are apart, in the first year and the last", draw_gap},
        {"network", "groups of schools and their schools on one page", draw_network},
        {"pulls", "how much each school moves the result of its group", draw_pulls},
    };
    return kKinds;
}

namespace {

// Points. Grids and rules are no wider, and stay so when all else grows.
constexpr double kGuide = 0.8;
// Of the height of a page: what a chart leaves for its title and its caption.
constexpr double kShareOfPage = 0.8;

// At a larger scale: drawn smaller for as much of the page as it then takes, and enlarged.
Drawing draw(const Chart& chart, const ChartKind& kind, const Theme& theme,
             const TextMeasure& measure) {
    const double scale = theme.chart_scale;
    const double room = theme.paper.width - 2 * theme.margin_side;
    const double height =
        kShareOfPage * (theme.paper.height - theme.margin_top - theme.margin_bottom);
    if (scale == 1 && !theme.mono) {
        return kind.draw(chart, theme, measure);
    }
    Chart smaller = chart;
    smaller.size.width = std::min(chart.size.width, room / scale);
    smaller.size.height = std::min(chart.size.height, height / scale);
    Drawing drawing = kind.draw(smaller, theme, measure);
    drawing.size = {drawing.size.width * scale, drawing.size.height * scale};
    for (Mark& mark : drawing.marks) {
        auto* const line = std::get_if<LineMark>(&mark);
        auto* const box = std::get_if<BoxMark>(&mark);
        double* const width = line != nullptr  ? &line->width
                              : box != nullptr ? &box->stroke_width
                                               : nullptr;
        const double before = width == nullptr ? 0 : *width;
        scale_mark(mark, scale);
        if (width != nullptr && before <= kGuide) {
            *width = before;
        }
    }
    if (theme.mono) {
        turn_grey(drawing);
    }
    return drawing;
}

}  // namespace

void draw_charts(Document& document, const Theme& theme, const TextMeasure& measure, int jobs) {
    const std::vector<ChartKind>& kinds = chart_kinds();
    for_each_index(document.charts.size(), jobs, [&](std::size_t i) {
        Chart& chart = document.charts[i];
        const auto kind = std::find_if(kinds.begin(), kinds.end(), [&](const ChartKind& one) {
            return one.name == chart.kind;
        });
        if (kind == kinds.end()) {
            throw Failure("drawing a chart: there is no kind '" + chart.kind + "'");
        }
        chart.drawing = draw(chart, *kind, theme, measure);
    });
}

}  // namespace clinic
