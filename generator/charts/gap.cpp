#include "charts/gap.hpp"

#include "charts/year_lines.hpp"
#include "document/hatching.hpp"

#include <algorithm>

namespace clinic {

namespace {

// Points.
constexpr double kAbove = 16;
constexpr double kType = 8.5;
constexpr double kStroke = 1.4;
constexpr double kHandle = 0.5;
constexpr Hatching kLightly{4, 0.4, {124, 132, 144}};

class GapDrawer {
public:
    GapDrawer(const Chart& chart, const Theme& theme, const TextMeasure& measure)
        : chart_(chart),
          theme_(theme),
          lines_(chart, theme, measure, kAbove),
          bold_{measure, Face::Bold, kType, theme.ink},
          drawing_{chart.size, {}} {}

    Drawing run() {
        if (lines_.is_empty() || lines_.shown().size() < 2) {
            return draw_nothing(chart_, {bold_.measure, Face::Regular, kType, theme_.quiet});
        }
        draw_areas();
        lines_.draw_grid(drawing_);
        lines_.draw_years(drawing_);
        draw_distances();
        lines_.draw_lines(drawing_);
        lines_.draw_names(drawing_);
        return std::move(drawing_);
    }

private:
    bool has_both(std::size_t year) const {
        return std::ranges::all_of(lines_.shown(), [&](const Series& series) {
            return year < series.values.size() && series.values[year];
        });
    }

    Spot spot_of(std::size_t series, std::size_t year) const {
        return {lines_.plot().x_of(year), lines_.plot().y_of(*lines_.shown()[series].values[year])};
    }

    // From one year to the next where both lines have both: no area where a line is broken.
    void draw_areas() {
        for (std::size_t i = 0; i + 1 < chart_.categories.size(); ++i) {
            if (has_both(i) && has_both(i + 1)) {
                draw_area({spot_of(0, i), spot_of(0, i + 1), spot_of(1, i + 1), spot_of(1, i)});
            }
        }
    }

    void draw_area(const std::vector<Spot>& area) {
        drawing_.marks.push_back(PathMark{area, true, {kWhite}, {}});
        for (const LineMark& stroke : hatch(area, kLightly)) {
            drawing_.marks.push_back(stroke);
        }
    }

    void draw_distances() {
        double free_from = 0;
        for (const ChartPoint& point : chart_.points) {
            const auto year = static_cast<std::size_t>(std::max(point.x, 0.0));
            if (has_both(year)) {
                free_from = draw_distance(point.words, year, free_from);
            }
        }
    }

    // A stroke from line to line and a thin handle up to its words; returns where others may begin.
    double draw_distance(const std::string& words, std::size_t year, double free_from) {
        const Spot own = spot_of(0, year);
        const Spot other = spot_of(1, year);
        const double top = std::min(own.y, other.y);
        drawing_.marks.push_back(LineMark{own, other, kStroke, theme_.ink, 0, 0});
        drawing_.marks.push_back(LineMark{
            {own.x, kType + 2}, {own.x, top}, kHandle, theme_.quiet, kHandleDash, kHandleDash});
        const double width = bold_.width_of(words);
        const double start = std::max(std::min(own.x - width / 2, chart_.size.width - width),
                                      std::max(free_from, 0.0));
        drawing_.marks.push_back(bold_.at({start, kType * kCapHeight}, words));
        return start + width + kType;
    }

    static constexpr double kHandleDash = 1.5;

    const Chart& chart_;
    const Theme& theme_;
    const YearLines lines_;
    const ChartType bold_;
    Drawing drawing_;
};

}  // namespace

Drawing draw_gap(const Chart& chart, const Theme& theme, const TextMeasure& measure) {
    return GapDrawer(chart, theme, measure).run();
}

}  // namespace clinic
