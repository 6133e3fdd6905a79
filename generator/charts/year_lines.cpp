#include "charts/year_lines.hpp"

#include "charts/line_labels.hpp"

#include <algorithm>

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

}  // namespace

YearLines::YearLines(const Chart& chart, const Theme& theme, const TextMeasure& measure,
                     double above)
    : chart_(chart),
      theme_(theme),
      quiet_{measure, Face::Regular, kType, theme.quiet},
      plain_{measure, Face::Regular, kType, theme.ink},
      bold_{measure, Face::Bold, kType, theme.ink},
      shown_(chart.series.begin(), chart.series.begin() + static_cast<std::ptrdiff_t>(std::min(
                                                              chart.series.size(), kMostLines))) {
    const ValueRange range = range_of(shown_);
    is_empty_ = range.is_empty || chart_.categories.empty();
    if (is_empty_) {
        return;
    }
    axis_ = round_axis(range.least, range.most, kGridSteps);
    if (chart_.unit == "%" && range.most <= 100) {
        axis_.most = std::min(axis_.most, 100.0);
    }
    wrap_names();
    make_plot(above);
}

std::string YearLines::tick_text(double tick) const {
    Chart like;
    like.unit = chart_.unit;
    like.decimals = axis_.step >= 1 ? 0 : std::max(chart_.decimals, 1);
    return value_text(like, tick);
}

void YearLines::wrap_names() {
    const double widest = kWidestLabels * chart_.size.width - kLeader;
    for (std::size_t i = 0; i < shown_.size(); ++i) {
        const std::optional<std::size_t> last = last_place(shown_[i]);
        if (!last || *last >= chart_.categories.size()) {
            continue;
        }
        Name name;
        name.series = i;
        // The value leads, in bold, on a line with the name where both fit.
        name.lines = wrap_words(value_text(chart_, shown_[i].values[*last]) + " " + shown_[i].name,
                                widest, bold_);
        for (const std::string& line : name.lines) {
            names_width_ = std::max(names_width_, bold_.width_of(line));
        }
        names_.push_back(std::move(name));
    }
}

void YearLines::make_plot(double above) {
    double ticks = 0;
    for (const double tick : axis_.ticks()) {
        ticks = std::max(ticks, quiet_.width_of(tick_text(tick)));
    }
    plot_.left = ticks + kAxisGap + kSideInset;
    plot_.right = chart_.size.width - names_width_ - kLeader - kOwnDot;
    plot_.top = kTopInset + above;
    plot_.bottom = chart_.size.height - kYearsBelow;
    plot_.least = axis_.least;
    plot_.most = axis_.most;
    plot_.places = chart_.categories.size();
    for (Name& name : names_) {
        const Series& series = shown_[name.series];
        const std::size_t last = *last_place(series);
        name.end = {plot_.x_of(last), plot_.y_of(*series.values[last])};
    }
}

void YearLines::draw_grid(Drawing& drawing) const {
    for (const double tick : axis_.ticks()) {
        const double y = plot_.y_of(tick);
        drawing.marks.push_back(LineMark{
            {plot_.left - kSideInset, y}, {plot_.right, y}, kGridWidth, theme_.rule, 0, 0});
        drawing.marks.push_back(quiet_.ending_at(
            {plot_.left - kSideInset - kAxisGap, y + kCapHeight / 2 * kType}, tick_text(tick)));
    }
}

// Years that would touch their neighbours are left out; the last always stands.
void YearLines::draw_years(Drawing& drawing) const {
    double free_to = plot_.right + names_width_ + kLeader;
    const double y = chart_.size.height - (kYearsBelow - kType) / 2;
    for (std::size_t i = chart_.categories.size(); i > 0; --i) {
        const std::string& words = chart_.categories[i - 1];
        const double half = quiet_.width_of(words) / 2;
        const double middle =
            std::clamp(plot_.x_of(i - 1), half, std::max(chart_.size.width - half, half));
        if (middle + half <= free_to) {
            drawing.marks.push_back(quiet_.centred_at({middle, y}, words));
            free_to = middle - half - kAxisGap;
        }
    }
}

void YearLines::draw_lines(Drawing& drawing) const {
    for (std::size_t i = shown_.size(); i > 0; --i) {
        draw_line(i - 1, drawing);
    }
}

void YearLines::draw_line(std::size_t index, Drawing& drawing) const {
    const Color color = theme_.series[index];
    const double width = index == 0 ? kOwnWidth : kOtherWidth;
    for (std::vector<Spot>& stretch : stretches_of(shown_[index], plot_)) {
        const std::vector<Spot> spots = stretch;
        if (stretch.size() > 1) {
            drawing.marks.push_back(PathMark{std::move(stretch), false, {}, {color}, width});
        }
        for (const Spot& spot : spots) {
            drawing.marks.push_back(
                CircleMark{spot, index == 0 ? kOwnDot : kOtherDot, {color}, {}});
        }
    }
}

void YearLines::draw_names(Drawing& drawing) const {
    std::vector<LabelWish> wishes;
    for (const Name& name : names_) {
        wishes.push_back(
            {name.end.y, kLabelLine * static_cast<double>(name.lines.size()) + kLabelGap});
    }
    const std::vector<double> middles =
        spread_labels(wishes, 0, chart_.size.height - kYearsBelow + kLabelLine);
    for (std::size_t i = 0; i < names_.size(); ++i) {
        draw_name(names_[i], middles[i], drawing);
    }
}

// A thin line in the series' colour leads from its last dot to its name.
void YearLines::draw_name(const Name& name, double middle, Drawing& drawing) const {
    const double left = plot_.right + kOwnDot + kLeader;
    const Color color = theme_.series[name.series];
    drawing.marks.push_back(PathMark{{{name.end.x + kOwnDot + 1, name.end.y},
                                      {left - kLeader / 2 - 1, middle},
                                      {left - 2, middle}},
                                     false,
                                     {},
                                     {color},
                                     kOtherWidth / 2});
    const double height = kLabelLine * static_cast<double>(name.lines.size());
    double baseline = middle - height / 2 + kLabelLine / 2 + kCapHeight / 2 * kType;
    for (const std::string& line : name.lines) {
        const ChartType& type = name.series == 0 ? bold_ : plain_;
        drawing.marks.push_back(type.at({left, baseline}, line));
        baseline += kLabelLine;
    }
}

}  // namespace clinic
