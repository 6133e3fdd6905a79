#include "charts/sparkline.hpp"

#include "charts/chart_words.hpp"
#include "charts/value_lines.hpp"

namespace clinic {

namespace {

// Points.
constexpr Size kUsualSize{62, 14};
constexpr double kInset = 2.4;
constexpr double kOwnWidth = 1.3;
constexpr double kBehindWidth = 0.8;
constexpr double kEndDot = 1.8;
constexpr double kLoneDot = 1;
// Dark enough to be seen on white (3:1), pale beside the school's own line.
constexpr Color kBehind{140, 146, 156};

void add_line(const Series& series, const Plot& plot, double width, const Color& color,
              Drawing& drawing) {
    for (std::vector<Spot>& stretch : stretches_of(series, plot)) {
        if (stretch.size() == 1) {
            drawing.marks.push_back(CircleMark{stretch.front(), kLoneDot, {color}, {}});
        } else {
            drawing.marks.push_back(PathMark{std::move(stretch), false, {}, {color}, width});
        }
    }
}

}  // namespace

Drawing draw_sparkline(const Chart& chart, const Theme& theme, const TextMeasure&) {
    const bool has_size = chart.size.width > 0 && chart.size.height > 0;
    Drawing drawing{has_size ? chart.size : kUsualSize, {}};
    const ValueRange range = range_of(chart.series);
    if (range.is_empty) {
        return drawing;
    }
    const Plot plot{
        kInset,     drawing.size.width - kInset, kInset, drawing.size.height - kInset, range.least,
        range.most, chart.categories.size()};
    if (chart.series.size() > 1) {
        add_line(chart.series.back(), plot, kBehindWidth, kBehind, drawing);
    }
    const Series& own = chart.series.front();
    add_line(own, plot, kOwnWidth, theme.series[0], drawing);
    if (const auto last = last_place(own); last && *last < plot.places) {
        drawing.marks.push_back(CircleMark{
            {plot.x_of(*last), plot.y_of(*own.values[*last])}, kEndDot, {theme.series[0]}, {}});
    }
    return drawing;
}

}  // namespace clinic
