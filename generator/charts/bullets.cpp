#include "charts/bullets.hpp"

#include "charts/bullet_row.hpp"
#include "charts/chart_words.hpp"
#include "charts/comparator_marks.hpp"
#include "charts/value_lines.hpp"

#include <algorithm>

namespace clinic {

namespace {

// Points unless said otherwise.
constexpr double kType = 8;
constexpr double kKeyType = 7.5;
constexpr double kKeyHeight = 15;
constexpr double kKeyReach = 5;
constexpr double kKeyTriangle = 2;
constexpr double kKeyMark = 5;
constexpr double kKeyWordGap = 3;
constexpr double kKeyGap = 12;
constexpr double kGap = 8;
constexpr double kRule = 0.4;
constexpr double kBulletHeight = 13;
constexpr double kWidestNames = 0.4;
constexpr std::size_t kMostSeries = 4;

bool has_figures(const Series& series) {
    return range_of({series}).is_empty == false;
}

// From the left; the width that it takes.
double add_key(const Chart& chart, const Spot& start, const ChartType& type, const Theme& theme,
               Drawing& drawing) {
    constexpr ComparatorMark kMarks[] = {ComparatorMark::Authority, ComparatorMark::Neighbours,
                                         ComparatorMark::Nation};
    double x = start.x;
    for (std::size_t i = 0; i < std::min(chart.series.size(), kMostSeries); ++i) {
        if (!has_figures(chart.series[i])) {
            continue;
        }
        const Spot mark{x + kKeyMark / 2, start.y};
        if (i == 0) {
            add_own_dot(mark, theme, drawing);
        } else {
            const bool is_bar = kMarks[i - 1] == ComparatorMark::Nation;
            add_comparator(kMarks[i - 1], mark, is_bar ? kKeyReach : kKeyTriangle, theme, drawing);
        }
        x += kKeyMark + kKeyWordGap;
        drawing.marks.push_back(
            type.at({x, start.y + kCapHeight / 2 * type.size}, chart.series[i].name));
        x += type.width_of(chart.series[i].name) + kKeyGap;
    }
    return x - kKeyGap - start.x;
}

class BulletsDrawer {
public:
    BulletsDrawer(const Chart& chart, const Theme& theme, const TextMeasure& measure)
        : chart_(chart),
          theme_(theme),
          plain_{measure, Face::Regular, kType, theme.ink},
          bold_{measure, Face::Bold, kType, theme.ink},
          quiet_{measure, Face::Regular, kKeyType, theme.quiet},
          drawing_{chart.size, {}} {}

    Drawing run() {
        if (range_of(chart_.series).is_empty || chart_.categories.empty()) {
            return draw_nothing(chart_, quiet_);
        }
        for (std::size_t i = 0; i < chart_.categories.size(); ++i) {
            names_ = std::max(names_, plain_.width_of(chart_.categories[i]));
            values_ = std::max(values_, bold_.width_of(value_words(i)));
        }
        names_ = std::min(names_, kWidestNames * chart_.size.width);
        add_key(chart_, {tracks_left(), kKeyHeight / 2}, quiet_, theme_, drawing_);
        const double band =
            (chart_.size.height - kKeyHeight) / static_cast<double>(chart_.categories.size());
        for (std::size_t i = 0; i < chart_.categories.size(); ++i) {
            draw_row(i, kKeyHeight + band * static_cast<double>(i), band);
        }
        return std::move(drawing_);
    }

private:
    std::string value_words(std::size_t row) const {
        if (row < chart_.rows.size()) {
            return chart_.rows[row].value;
        }
        const auto& own = chart_.series.front().values;
        return row < own.size() ? value_text(chart_, own[row]) : std::string();
    }

    double tracks_left() const { return names_ + values_ + 2 * kGap; }

    void draw_row(std::size_t row, double top, double band) {
        drawing_.marks.push_back(
            LineMark{{0, top}, {chart_.size.width, top}, kRule, theme_.rule, 0, 0});
        const double baseline = top + band / 2 + kCapHeight / 2 * kType;
        drawing_.marks.push_back(
            plain_.at({0, baseline}, cut_to(chart_.categories[row], names_, plain_)));
        drawing_.marks.push_back(
            bold_.ending_at({names_ + kGap + values_, baseline}, value_words(row)));
        add_bullet(chart_, row, {tracks_left(), top + (band - kBulletHeight) / 2},
                   {chart_.size.width - tracks_left(), kBulletHeight}, theme_, drawing_);
    }

    const Chart& chart_;
    const Theme& theme_;
    const ChartType plain_;
    const ChartType bold_;
    const ChartType quiet_;
    Drawing drawing_;
    double names_ = 0;
    double values_ = 0;
};

}  // namespace

Drawing draw_bullets(const Chart& chart, const Theme& theme, const TextMeasure& measure) {
    return BulletsDrawer(chart, theme, measure).run();
}

Drawing draw_bullet(const Chart& chart, const Theme& theme, const TextMeasure&) {
    Drawing drawing{chart.size, {}};
    add_bullet(chart, 0, {0, 0}, chart.size, theme, drawing);
    return drawing;
}

Drawing draw_bullet_key(const Chart& chart, const Theme& theme, const TextMeasure& measure) {
    Drawing drawing{chart.size, {}};
    drawing.size.width = add_key(chart, {0, chart.size.height / 2},
                                 {measure, Face::Regular, kKeyType, theme.quiet}, theme, drawing);
    return drawing;
}

}  // namespace clinic
