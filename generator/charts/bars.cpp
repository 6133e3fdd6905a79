#include "charts/bars.hpp"

#include "charts/chart_words.hpp"
#include "charts/value_lines.hpp"

#include <algorithm>

namespace clinic {

namespace {

constexpr std::size_t kMostSeries = 4;

// Points unless said otherwise.
constexpr double kType = 8;
constexpr double kLine = 9.6;
constexpr double kLabelGap = 6;
constexpr double kValueGap = 3;
constexpr double kKeyHeight = 14;
constexpr double kKeyBox = 7;
constexpr double kKeyGap = 14;
constexpr double kThickestBar = 12;
// Names of categories take no more of the drawing's width than this share.
constexpr double kWidestLabels = 0.38;
// Of a group's height, left empty.
constexpr double kGroupGap = 0.28;

class BarsDrawer {
public:
    BarsDrawer(const Chart& chart, const Theme& theme, const TextMeasure& measure)
        : chart_(chart),
          theme_(theme),
          plain_{measure, Face::Regular, kType, theme.ink},
          bold_{measure, Face::Bold, kType, theme.ink},
          count_(std::min(chart.series.size(), kMostSeries)),
          drawing_{chart.size, {}} {}

    Drawing run() {
        const ValueRange range = range_of(chart_.series);
        if (range.is_empty || chart_.categories.empty()) {
            return draw_nothing(chart_, {plain_.measure, Face::Regular, kType, theme_.quiet});
        }
        make_plot(range);
        draw_key();
        for (std::size_t i = 0; i < chart_.categories.size(); ++i) {
            draw_group(i);
        }
        draw_nought();
        return std::move(drawing_);
    }

private:
    double value_width() const {
        double width = 0;
        for (const Series& series : chart_.series) {
            for (const std::optional<double>& value : series.values) {
                width = std::max(width, bold_.width_of(value_text(chart_, value)));
            }
        }
        return width + kValueGap;
    }

    void make_plot(const ValueRange& range) {
        least_ = std::min(range.least, 0.0);
        most_ = std::max(range.most, least_ < 0 ? 0.0 : 1e-9);
        const double widest = kWidestLabels * chart_.size.width;
        for (const std::string& category : chart_.categories) {
            labels_.push_back(wrap_words(category, widest, plain_));
            for (const std::string& line : labels_.back()) {
                left_ = std::max(left_, plain_.width_of(line));
            }
        }
        const double values = value_width();
        left_ += kLabelGap + (least_ < 0 ? values : 0);
        right_ = std::max(chart_.size.width - values, left_);
        top_ = count_ > 1 ? kKeyHeight : 0;
        group_ = (chart_.size.height - top_) / static_cast<double>(chart_.categories.size());
    }

    double x_of(double value) const {
        return left_ + (right_ - left_) * (value - least_) / (most_ - least_);
    }

    // Whose bars have which colour; one series needs no key.
    void draw_key() {
        if (count_ < 2) {
            return;
        }
        double x = 0;
        for (std::size_t i = 0; i < count_; ++i) {
            drawing_.marks.push_back(BoxMark{{x, 0}, {kKeyBox, kKeyBox}, {theme_.series[i]}, {}});
            x += kKeyBox + kValueGap;
            drawing_.marks.push_back(
                plain_.at({x, kKeyBox / 2 + kCapHeight / 2 * kType}, chart_.series[i].name));
            x += plain_.width_of(chart_.series[i].name) + kKeyGap;
        }
    }

    void draw_group(std::size_t index) {
        const double top = top_ + group_ * static_cast<double>(index);
        const double middle = top + group_ / 2;
        draw_category(index, middle);
        const double room = group_ * (1 - kGroupGap);
        const double bar = std::min(room / static_cast<double>(count_), kThickestBar);
        double y = middle - bar * static_cast<double>(count_) / 2;
        for (std::size_t i = 0; i < count_; ++i) {
            draw_bar(i, index, {y, bar});
            y += bar;
        }
    }

    void draw_category(std::size_t index, double middle) {
        const std::vector<std::string>& lines = labels_[index];
        double baseline = middle - kLine * static_cast<double>(lines.size()) / 2 + kLine / 2 +
                          kCapHeight / 2 * kType;
        for (const std::string& line : lines) {
            drawing_.marks.push_back(plain_.at({0, baseline}, line));
            baseline += kLine;
        }
    }

    struct Band {
        double top = 0;
        double height = 0;
    };

    void draw_bar(std::size_t series, std::size_t category, const Band& band) {
        const std::vector<std::optional<double>>& values = chart_.series[series].values;
        const std::optional<double> value =
            category < values.size() ? values[category] : std::nullopt;
        const double nought = x_of(0);
        const double end = value ? x_of(*value) : nought;
        if (value && end != nought) {
            drawing_.marks.push_back(
                BoxMark{{std::min(nought, end), band.top},
                        {std::max(end - nought, nought - end), band.height * 0.9},
                        {theme_.series[series]},
                        {}});
        }
        const ChartType& type = series == 0 ? bold_ : plain_;
        const double baseline = band.top + band.height * 0.45 + kCapHeight / 2 * kType;
        const std::string words = value_text(chart_, value);
        drawing_.marks.push_back(end < nought ? type.ending_at({end - kValueGap, baseline}, words)
                                              : type.at({end + kValueGap, baseline}, words));
    }

    void draw_nought() {
        drawing_.marks.push_back(
            LineMark{{x_of(0), top_}, {x_of(0), chart_.size.height}, 0.6, theme_.quiet, 0, 0});
    }

    const Chart& chart_;
    const Theme& theme_;
    const ChartType plain_;
    const ChartType bold_;
    std::size_t count_ = 0;
    Drawing drawing_;
    std::vector<std::vector<std::string>> labels_;
    double left_ = 0;
    double right_ = 0;
    double top_ = 0;
    double group_ = 0;
    double least_ = 0;
    double most_ = 1;
};

}  // namespace

Drawing draw_bars(const Chart& chart, const Theme& theme, const TextMeasure& measure) {
    return BarsDrawer(chart, theme, measure).run();
}

}  // namespace clinic
