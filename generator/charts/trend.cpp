#include "charts/trend.hpp"

#include "charts/axis.hpp"
#include "charts/chart_words.hpp"
#include "charts/line_labels.hpp"
#include "charts/value_lines.hpp"

#include <algorithm>
#include <span>

namespace clinic {

namespace {

constexpr std::size_t kMostLines = 4;
constexpr int kGridSteps = 4;

// Points unless said otherwise.
constexpr double kType = 7.5;
constexpr double kLabelLine = 9.2;
constexpr double kLabelGap = 2;
constexpr double kLeader = 12;
constexpr double kAxisGap = 5;
constexpr double kYearsBelow = 15;
constexpr double kTopInset = 5;
constexpr double kSideInset = 7;
constexpr double kGridWidth = 0.4;
constexpr double kOwnWidth = 2;
constexpr double kOtherWidth = 1.2;
constexpr double kOwnDot = 2.6;
constexpr double kOtherDot = 1.7;
// Labels take no more of the drawing's width than this share.
constexpr double kWidestLabels = 0.32;

struct EndLabel {
    std::size_t series = 0;
    std::vector<std::string> lines;
    Spot end;
};

class TrendDrawer {
public:
    TrendDrawer(const Chart& chart, const Theme& theme, const TextMeasure& measure)
        : chart_(chart),
          theme_(theme),
          quiet_{measure, Face::Regular, kType, theme.quiet},
          plain_{measure, Face::Regular, kType, theme.ink},
          bold_{measure, Face::Bold, kType, theme.ink},
          shown_(chart.series.begin(),
                 chart.series.begin() +
                     static_cast<std::ptrdiff_t>(std::min(chart.series.size(), kMostLines))),
          drawing_{chart.size, {}} {}

    Drawing run() {
        const ValueRange range = range_of(shown_);
        if (range.is_empty || chart_.categories.empty()) {
            return draw_nothing(chart_, quiet_);
        }
        axis_ = round_axis(range.least, range.most, kGridSteps);
        if (chart_.unit == "%" && range.most <= 100) {
            axis_.most = std::min(axis_.most, 100.0);
        }
        wrap_labels();
        make_plot();
        draw_grid();
        draw_categories();
        // The first line is the subject: it is drawn last, over the others.
        for (std::size_t i = shown_.size(); i > 0; --i) {
            draw_series(i - 1);
        }
        draw_labels();
        return std::move(drawing_);
    }

private:
    std::string tick_text(double tick) const {
        Chart like;
        like.unit = chart_.unit;
        like.decimals = axis_.step >= 1 ? 0 : std::max(chart_.decimals, 1);
        return value_text(like, tick);
    }

    void wrap_labels() {
        const double widest = kWidestLabels * chart_.size.width - kLeader;
        for (std::size_t i = 0; i < shown_.size(); ++i) {
            const std::optional<std::size_t> last = last_place(shown_[i]);
            if (!last || *last >= chart_.categories.size()) {
                continue;
            }
            EndLabel label;
            label.series = i;
            // The value leads, in bold, on a line with the name where both fit.
            label.lines = wrap_words(
                value_text(chart_, shown_[i].values[*last]) + " " + shown_[i].name, widest, bold_);
            for (const std::string& line : label.lines) {
                labels_width_ = std::max(labels_width_, bold_.width_of(line));
            }
            labels_.push_back(std::move(label));
        }
    }

    void make_plot() {
        double ticks = 0;
        for (const double tick : axis_.ticks()) {
            ticks = std::max(ticks, quiet_.width_of(tick_text(tick)));
        }
        plot_.left = ticks + kAxisGap + kSideInset;
        plot_.right = chart_.size.width - labels_width_ - kLeader - kOwnDot;
        plot_.top = kTopInset;
        plot_.bottom = chart_.size.height - kYearsBelow;
        plot_.least = axis_.least;
        plot_.most = axis_.most;
        plot_.places = chart_.categories.size();
    }

    void draw_grid() {
        for (const double tick : axis_.ticks()) {
            const double y = plot_.y_of(tick);
            drawing_.marks.push_back(LineMark{
                {plot_.left - kSideInset, y}, {plot_.right, y}, kGridWidth, theme_.rule, 0, 0});
            drawing_.marks.push_back(quiet_.ending_at(
                {plot_.left - kSideInset - kAxisGap, y + kCapHeight / 2 * kType}, tick_text(tick)));
        }
    }

    // Years that would touch their neighbours are left out; the last always stands.
    void draw_categories() {
        double free_to = plot_.right + labels_width_ + kLeader;
        const double y = chart_.size.height - (kYearsBelow - kType) / 2;
        for (std::size_t i = chart_.categories.size(); i > 0; --i) {
            const std::string& words = chart_.categories[i - 1];
            const double half = quiet_.width_of(words) / 2;
            const double middle =
                std::clamp(plot_.x_of(i - 1), half, std::max(chart_.size.width - half, half));
            if (middle + half <= free_to) {
                drawing_.marks.push_back(quiet_.centred_at({middle, y}, words));
                free_to = middle - half - kAxisGap;
            }
        }
    }

    void draw_series(std::size_t index) {
        const Color color = theme_.series[index];
        const double width = index == 0 ? kOwnWidth : kOtherWidth;
        for (std::vector<Spot>& stretch : stretches_of(shown_[index], plot_)) {
            const std::vector<Spot> spots = stretch;
            if (stretch.size() > 1) {
                drawing_.marks.push_back(PathMark{std::move(stretch), false, {}, {color}, width});
            }
            for (const Spot& spot : spots) {
                drawing_.marks.push_back(
                    CircleMark{spot, index == 0 ? kOwnDot : kOtherDot, {color}, {}});
            }
        }
    }

    void draw_labels() {
        std::vector<LabelWish> wishes;
        for (EndLabel& label : labels_) {
            const Series& series = shown_[label.series];
            const std::size_t last = *last_place(series);
            label.end = {plot_.x_of(last), plot_.y_of(*series.values[last])};
            wishes.push_back(
                {label.end.y, kLabelLine * static_cast<double>(label.lines.size()) + kLabelGap});
        }
        const std::vector<double> middles =
            spread_labels(wishes, 0, chart_.size.height - kYearsBelow + kLabelLine);
        for (std::size_t i = 0; i < labels_.size(); ++i) {
            draw_label(labels_[i], middles[i]);
        }
    }

    // A thin line in the series' colour leads from its last dot to its label.
    void draw_label(const EndLabel& label, double middle) {
        const double left = plot_.right + kOwnDot + kLeader;
        const Color color = theme_.series[label.series];
        drawing_.marks.push_back(PathMark{{{label.end.x + kOwnDot + 1, label.end.y},
                                           {left - kLeader / 2 - 1, middle},
                                           {left - 2, middle}},
                                          false,
                                          {},
                                          {color},
                                          kOtherWidth / 2});
        const double height = kLabelLine * static_cast<double>(label.lines.size());
        double baseline = middle - height / 2 + kLabelLine / 2 + kCapHeight / 2 * kType;
        for (const std::string& line : label.lines) {
            const ChartType& type = label.series == 0 ? bold_ : plain_;
            drawing_.marks.push_back(type.at({left, baseline}, line));
            baseline += kLabelLine;
        }
    }

    const Chart& chart_;
    const Theme& theme_;
    const ChartType quiet_;
    const ChartType plain_;
    const ChartType bold_;
    std::vector<Series> shown_;
    Drawing drawing_;
    Axis axis_;
    Plot plot_;
    std::vector<EndLabel> labels_;
    double labels_width_ = 0;
};

}  // namespace

Drawing draw_trend(const Chart& chart, const Theme& theme, const TextMeasure& measure) {
    return TrendDrawer(chart, theme, measure).run();
}

}  // namespace clinic
