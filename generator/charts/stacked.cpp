#include "charts/stacked.hpp"

#include "charts/chart_words.hpp"
#include "charts/segments.hpp"
#include "charts/value_lines.hpp"

#include <algorithm>
#include <cmath>

namespace clinic {

namespace {

// Points unless said otherwise.
constexpr double kType = 8;
constexpr double kLine = 9.6;
constexpr double kLabelGap = 8;
constexpr double kKeyLine = 15;
constexpr double kKeyBox = 10;
constexpr double kKeyWordGap = 4;
constexpr double kKeyGap = 14;
constexpr double kKeyAbove = 6;
constexpr double kThickestBar = 24;
constexpr double kThinnestBand = 12;
constexpr double kWidestLabels = 0.34;
// Of a bar's band, left empty.
constexpr double kBandGap = 0.25;

class StackedDrawer {
public:
    StackedDrawer(const Chart& chart, const Theme& theme, const TextMeasure& measure)
        : chart_(chart),
          theme_(theme),
          plain_{measure, Face::Regular, kType, theme.ink},
          looks_(segment_looks(chart, theme)),
          drawing_{chart.size, {}} {}

    Drawing run() {
        largest_ = 0;
        for (std::size_t i = 0; i < chart_.categories.size(); ++i) {
            largest_ = std::max(largest_, total_of(i));
        }
        if (largest_ <= 0) {
            return draw_nothing(chart_, {plain_.measure, Face::Regular, kType, theme_.quiet});
        }
        wrap_labels();
        const double key = key_height();
        const auto bars = static_cast<double>(chart_.categories.size());
        // In large print the key may take more lines than were thought of.
        drawing_.size.height = std::max(chart_.size.height, key + bars * kThinnestBand);
        const double band = (drawing_.size.height - key) / bars;
        for (std::size_t i = 0; i < chart_.categories.size(); ++i) {
            draw_category(i, band * static_cast<double>(i), band);
        }
        walk_key(drawing_.size.height - key + kKeyAbove, true);
        return std::move(drawing_);
    }

private:
    double value_of(std::size_t series, std::size_t category) const {
        const auto& values = chart_.series[series].values;
        return category < values.size() ? std::max(values[category].value_or(0), 0.0) : 0;
    }

    double total_of(std::size_t category) const {
        double total = 0;
        for (std::size_t i = 0; i < chart_.series.size(); ++i) {
            total += value_of(i, category);
        }
        return total;
    }

    void wrap_labels() {
        const double widest = kWidestLabels * chart_.size.width;
        for (const std::string& category : chart_.categories) {
            labels_.push_back(wrap_words(category, widest, plain_));
            for (const std::string& line : labels_.back()) {
                left_ = std::max(left_, plain_.width_of(line) + kLabelGap);
            }
        }
    }

    void draw_category(std::size_t index, double top, double band) {
        const double height = std::min(band * (1 - kBandGap), kThickestBar);
        const double middle = top + band / 2;
        double baseline = middle - kLine * static_cast<double>(labels_[index].size()) / 2 +
                          kLine / 2 + kCapHeight / 2 * kType;
        for (const std::string& line : labels_[index]) {
            drawing_.marks.push_back(plain_.at({0, baseline}, line));
            baseline += kLine;
        }
        double x = left_;
        for (std::size_t i = 0; i < chart_.series.size(); ++i) {
            const double value = value_of(i, index);
            // Where bars share a scale the largest total is as wide as the drawing.
            const double whole = chart_.has_equal_bars ? total_of(index) : largest_;
            const double width = (chart_.size.width - left_) * value / whole;
            if (value > 0) {
                add_segment(looks_[i], {{x, middle - height / 2}, {width, height}}, drawing_);
                add_count(i, value_text(chart_, value), {x + width / 2, middle}, width);
            }
            x += width;
        }
    }

    // Letter and count where both fit, else the count, else nothing: the key says it as well.
    void add_count(std::size_t series, const std::string& count, const Spot& middle, double width) {
        const SegmentLook& look = looks_[series];
        const ChartType type{plain_.measure, Face::Bold, kType, look.words};
        for (const std::string& words : {look.letter + " " + count, count}) {
            const double needed = type.width_of(words) + 6;
            if (needed > width) {
                continue;
            }
            if (look.is_hatched) {
                drawing_.marks.push_back(BoxMark{{middle.x - needed / 2, middle.y - kType * 0.6},
                                                 {needed, kType * 1.2},
                                                 look.fill,
                                                 {}});
            }
            drawing_.marks.push_back(
                type.centred_at({middle.x, middle.y + kCapHeight / 2 * kType}, words));
            return;
        }
    }

    std::string key_words(std::size_t series) const {
        double total = 0;
        for (std::size_t i = 0; i < chart_.categories.size(); ++i) {
            total += value_of(series, i);
        }
        // With several bars a total over all of them would mean nothing.
        const std::string& name = chart_.series[series].name;
        return chart_.categories.size() == 1 ? name + " " + value_text(chart_, total) : name;
    }

    double key_height() { return walk_key(0, false) + kKeyAbove; }

    // Places the key's entries in as many lines as they need; returns their height.
    double walk_key(double top, bool draws) {
        double x = 0;
        double y = 0;
        for (std::size_t i = 0; i < chart_.series.size(); ++i) {
            const std::string words = key_words(i);
            const double width = kKeyBox + kKeyWordGap + plain_.width_of(words);
            if (x > 0 && x + width > chart_.size.width) {
                x = 0;
                y += kKeyLine;
            }
            if (draws) {
                draw_key_entry(i, words, {x, top + y});
            }
            x += width + kKeyGap;
        }
        return y + kKeyLine;
    }

    void draw_key_entry(std::size_t series, const std::string& words, const Spot& corner) {
        const SegmentLook& look = looks_[series];
        add_segment(look, {corner, {kKeyBox, kKeyBox}}, drawing_);
        const double baseline = corner.y + kKeyBox / 2 + kCapHeight / 2 * kType;
        if (!look.letter.empty() && !look.is_hatched) {
            const ChartType small{plain_.measure, Face::Bold, kType - 1, look.words};
            drawing_.marks.push_back(small.centred_at(
                {corner.x + kKeyBox / 2, corner.y + kKeyBox / 2 + kCapHeight / 2 * small.size},
                look.letter));
        }
        drawing_.marks.push_back(plain_.at({corner.x + kKeyBox + kKeyWordGap, baseline}, words));
    }

    const Chart& chart_;
    const Theme& theme_;
    const ChartType plain_;
    const std::vector<SegmentLook> looks_;
    Drawing drawing_;
    std::vector<std::vector<std::string>> labels_;
    double left_ = 0;
    double largest_ = 0;
};

}  // namespace

Drawing draw_stacked(const Chart& chart, const Theme& theme, const TextMeasure& measure) {
    return StackedDrawer(chart, theme, measure).run();
}

}  // namespace clinic
