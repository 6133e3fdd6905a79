#include "charts/chart_kinds.hpp"

#include "base/failure.hpp"
#include "base/parallel.hpp"
#include "charts/bars.hpp"
#include "charts/flow.hpp"
#include "charts/gap.hpp"
#include "charts/network.hpp"
#include "charts/pulls.hpp"
#include "charts/sparkline.hpp"
#include "charts/stacked.hpp"
#include "charts/trend.hpp"

#include <algorithm>

namespace clinic {

// A new chart is one file beside this one and one row here.
const std::vector<ChartKind>& chart_kinds() {
    static const std::vector<ChartKind> kKinds = {
        {"sparkline", "a line of years within a table's cell", draw_sparkline},
        {"trend", "up to four lines over years, each named at its end", draw_trend},
        {"stacked", "how many of each finding or grade, as parts of a bar", draw_stacked},
        {"bars", "several values side by side", draw_bars},
        {"flow", "which schools of each category moved to another one", draw_flow},
        {"gap", "how far two lines are apart, in the first year and the last", draw_gap},
        {"network", "groups of schools and their schools on one page", draw_network},
        {"pulls", "how much each school moves the result of its group", draw_pulls},
    };
    return kKinds;
}

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
        chart.drawing = kind->draw(chart, theme, measure);
    });
}

}  // namespace clinic
