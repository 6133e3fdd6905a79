#include "charts/pulls.hpp"

#include "charts/chart_words.hpp"

#include <algorithm>
#include <cmath>

namespace clinic {

namespace {

// Points unless said otherwise.
constexpr double kType = 8;
constexpr double kHead = 16;
constexpr double kNameLine = 8.8;
constexpr double kGap = 8;
constexpr double kWordsGap = 4;
constexpr double kBorder = 0.8;
// Of a bar's band.
constexpr double kBar = 0.66;
// Of the drawing's width.
constexpr double kWidestNames = 0.42;

class PullsDrawer {
public:
    PullsDrawer(const Chart& chart, const Theme& theme, const TextMeasure& measure)
        : chart_(chart),
          theme_(theme),
          plain_{measure, Face::Regular, kType, theme.ink},
          bold_{measure, Face::Bold, kType, theme.ink},
          quiet_{measure, Face::Regular, kType, theme.quiet},
          drawing_{chart.size, {}} {}

    Drawing run() {
        if (chart_.points.empty()) {
            return draw_nothing(chart_, quiet_);
        }
        find_scale();
        band_ = (chart_.size.height - kHead) / static_cast<double>(chart_.points.size());
        draw_heads();
        for (std::size_t i = 0; i < chart_.points.size(); ++i) {
            draw_point(chart_.points[i], kHead + band_ * (static_cast<double>(i) + 0.5));
        }
        drawing_.marks.push_back(LineMark{
            {nought_, kHead - 2}, {nought_, chart_.size.height}, kBorder, theme_.ink, 0, 0});
        return std::move(drawing_);
    }

private:
    // Names at the left, then both sides as wide as their longest bar, each with room for words.
    void find_scale() {
        double names = 0;
        double words = 0;
        double back = 0;
        double forth = 0;
        for (const ChartPoint& point : chart_.points) {
            names = std::max(names, plain_.width_of(point.name));
            words = std::max(words, bold_.width_of(point.words));
            back = std::max(back, -point.x);
            forth = std::max(forth, point.x);
        }
        const double left = std::min(names, kWidestNames * chart_.size.width) + kGap;
        const double ends = 2 * (words + kWordsGap);
        const double room = chart_.size.width - left - ends;
        scale_ = back + forth > 0 ? room / (back + forth) : 0;
        nought_ = left + ends / 2 + back * scale_;
    }

    void draw_heads() {
        const double y = kType;
        drawing_.marks.push_back(quiet_.ending_at({nought_ - kWordsGap, y}, chart_.x_name));
        drawing_.marks.push_back(quiet_.at({nought_ + kWordsGap, y}, chart_.y_name));
    }

    // In two lines at most.
    void draw_name(const std::string& name, double baseline) {
        std::vector<std::string> lines = wrap_words(name, kWidestNames * chart_.size.width, plain_);
        if (lines.size() > 2) {
            lines.resize(2);
            lines.back() += " …";
        }
        double y = baseline - kNameLine * static_cast<double>(lines.size() - 1) / 2;
        for (const std::string& line : lines) {
            drawing_.marks.push_back(plain_.at({0, y}, line));
            y += kNameLine;
        }
    }

    void draw_point(const ChartPoint& point, double middle) {
        const double baseline = middle + kCapHeight / 2 * kType;
        draw_name(point.name, baseline);
        const double length = std::fabs(point.x) * scale_;
        const double height = band_ * kBar;
        if (point.x < 0) {
            drawing_.marks.push_back(BoxMark{
                {nought_ - length, middle - height / 2}, {length, height}, {theme_.accent}, {}});
            drawing_.marks.push_back(
                bold_.ending_at({nought_ - length - kWordsGap, baseline}, point.words));
        } else {
            drawing_.marks.push_back(BoxMark{{nought_, middle - height / 2},
                                             {length, height},
                                             {theme_.wash},
                                             {theme_.accent},
                                             kBorder});
            drawing_.marks.push_back(
                plain_.at({nought_ + length + kWordsGap, baseline}, point.words));
        }
    }

    const Chart& chart_;
    const Theme& theme_;
    const ChartType plain_;
    const ChartType bold_;
    const ChartType quiet_;
    Drawing drawing_;
    double scale_ = 0;
    double nought_ = 0;
    double band_ = 0;
};

}  // namespace

Drawing draw_pulls(const Chart& chart, const Theme& theme, const TextMeasure& measure) {
    return PullsDrawer(chart, theme, measure).run();
}

}  // namespace clinic
