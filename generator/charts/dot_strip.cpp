#include "charts/dot_strip.hpp"

#include "charts/axis.hpp"
#include "charts/chart_words.hpp"
#include "charts/comparator_marks.hpp"
#include "charts/line_labels.hpp"

#include <algorithm>
#include <map>

namespace clinic {

namespace {

// Points.
constexpr double kType = 7.5;
constexpr double kNamesHeight = 9;
constexpr double kLeaderHeight = 6;
constexpr double kTicksHeight = 11;
constexpr double kSideInset = 6;
constexpr double kNameGap = 10;
constexpr double kDot = 2.1;
constexpr double kDotGap = 0.5;
constexpr double kOwnDot = 3.4;
constexpr double kOutline = 0.5;
constexpr double kLine = 0.5;
constexpr double kMarkWidth = 1;
constexpr int kSteps = 8;
constexpr Color kDotFill{168, 174, 184};

// What is named above the strip.
struct Named {
    std::string words;
    double x = 0;
    bool is_own = false;
    ComparatorMark comparator = ComparatorMark::Authority;
};

class StripDrawer {
public:
    StripDrawer(const Chart& chart, const Theme& theme, const TextMeasure& measure)
        : chart_(chart),
          theme_(theme),
          quiet_{measure, Face::Regular, kType, theme.quiet},
          plain_{measure, Face::Regular, kType, theme.ink},
          bold_{measure, Face::Bold, kType, theme.ink},
          base_(chart.size.height - kTicksHeight),
          drawing_{chart.size, {}} {}

    Drawing run() {
        if (chart_.points.empty()) {
            return draw_nothing(chart_, quiet_);
        }
        make_axis();
        draw_axis();
        gather_names();
        draw_dots();
        draw_names();
        return std::move(drawing_);
    }

private:
    double x_of(double value) const {
        const double share = (value - axis_.least) / (axis_.most - axis_.least);
        return kSideInset + share * (chart_.size.width - 2 * kSideInset);
    }

    void make_axis() {
        std::vector<double> values;
        for (const ChartPoint& point : chart_.points) {
            values.push_back(point.x);
        }
        for (const Series& series : chart_.series) {
            if (!series.values.empty() && series.values.front()) {
                values.push_back(*series.values.front());
            }
        }
        const auto [least, most] = std::minmax_element(values.begin(), values.end());
        axis_ = round_axis(*least, *most, kSteps);
        if (chart_.unit == "%" && *most <= 100) {
            axis_.most = std::min(axis_.most, 100.0);
        }
    }

    void draw_axis() {
        drawing_.marks.push_back(
            LineMark{{0, base_}, {chart_.size.width, base_}, kLine, theme_.quiet, 0, 0});
        Chart like;
        like.unit = chart_.unit;
        like.decimals = axis_.step >= 1 ? 0 : std::max(chart_.decimals, 1);
        for (const double tick : axis_.ticks()) {
            const double x = x_of(tick);
            const std::string words = value_text(like, tick);
            const double half = quiet_.width_of(words) / 2;
            drawing_.marks.push_back(
                LineMark{{x, base_}, {x, base_ + 2}, kLine, theme_.quiet, 0, 0});
            drawing_.marks.push_back(
                quiet_.centred_at({std::clamp(x, half, std::max(half, chart_.size.width - half)),
                                   chart_.size.height - 1.5},
                                  words));
        }
    }

    void gather_names() {
        for (const ChartPoint& point : chart_.points) {
            if (point.in_focus) {
                named_.push_back(
                    {value_text(chart_, point.x) + " " + point.name, x_of(point.x), true, {}});
            }
        }
        for (std::size_t i = 0; i < std::min<std::size_t>(chart_.series.size(), 2); ++i) {
            const Series& series = chart_.series[i];
            if (!series.values.empty() && series.values.front()) {
                named_.push_back({value_text(chart_, series.values.front()) + " " + series.name,
                                  x_of(*series.values.front()), false,
                                  i == 0 ? ComparatorMark::Authority : ComparatorMark::Nation});
            }
        }
    }

    // Dots of one place stand on each other; more than fit overlap.
    void draw_dots() {
        const double width = 2 * kDot + kDotGap;
        std::map<long, std::vector<const ChartPoint*>> places;
        for (const ChartPoint& point : chart_.points) {
            places[static_cast<long>(x_of(point.x) / width)].push_back(&point);
        }
        std::size_t highest = 1;
        for (auto& [at, points] : places) {
            highest = std::max(highest, points.size());
            // The one in focus lowest; the others by their value, whatever order they came in.
            std::stable_sort(points.begin(), points.end(), [](const auto* one, const auto* other) {
                return one->in_focus != other->in_focus ? one->in_focus : one->x < other->x;
            });
        }
        const double room = base_ - kNamesHeight - kLeaderHeight - 2 * kDot;
        const double step = std::min(width, room / static_cast<double>(highest));
        // Where they overlap they make a column: outlines would hide all but the lowest.
        const double outline = step < 2 * kDot ? 0 : kOutline;
        for (const auto& [at, points] : places) {
            for (std::size_t i = points.size(); i > 0; --i) {
                draw_dot(*points[i - 1], base_ - kDot - 1 - step * static_cast<double>(i - 1),
                         outline);
            }
        }
    }

    void draw_dot(const ChartPoint& point, double y, double outline) {
        if (point.in_focus) {
            own_ = {x_of(point.x), base_ - kOwnDot};
            return;
        }
        std::vector<Color> stroke;
        if (outline > 0) {
            stroke.push_back(kWhite);
        }
        drawing_.marks.push_back(
            CircleMark{{x_of(point.x), y}, kDot, {kDotFill}, std::move(stroke), outline});
    }

    void draw_names() {
        shorten_own_name();
        std::vector<LabelWish> wishes;
        for (const Named& named : named_) {
            wishes.push_back({named.x, type_of(named).width_of(named.words) + kNameGap});
        }
        const std::vector<double> middles =
            spread_labels(wishes, -kNameGap / 2, chart_.size.width + kNameGap / 2);
        for (std::size_t i = named_.size(); i > 0; --i) {
            draw_name(named_[i - 1], middles[i - 1]);
        }
    }

    // The school's name stands in the chart's title as well; the comparators' nowhere else.
    void shorten_own_name() {
        double room = chart_.size.width;
        for (const Named& named : named_) {
            room -= kNameGap + (named.is_own ? 0 : type_of(named).width_of(named.words));
        }
        for (Named& named : named_) {
            if (named.is_own) {
                named.words = cut_to(named.words, room, bold_);
            }
        }
    }

    const ChartType& type_of(const Named& named) const { return named.is_own ? bold_ : plain_; }

    void draw_name(const Named& named, double middle) {
        const ChartType& type = type_of(named);
        drawing_.marks.push_back(type.centred_at({middle, kNamesHeight - 2.2}, named.words));
        const double bend = kNamesHeight + kLeaderHeight;
        const double half = type.width_of(named.words) / 2;
        const double start = std::clamp(named.x, middle - half, middle + half);
        const Color& color = named.is_own ? theme_.accent : theme_.quiet;
        const double width = named.is_own ? kMarkWidth : kLine;
        drawing_.marks.push_back(
            LineMark{{start, kNamesHeight}, {named.x, bend}, width, color, 0, 0});
        if (named.is_own) {
            drawing_.marks.push_back(
                LineMark{{named.x, bend}, {named.x, own_.y}, width, color, 0, 0});
            drawing_.marks.push_back(
                CircleMark{own_, kOwnDot, {theme_.accent}, {kWhite}, kOutline});
            return;
        }
        const double half_height = (base_ - bend) / 2;
        if (named.comparator == ComparatorMark::Authority) {
            drawing_.marks.push_back(
                LineMark{{named.x, bend}, {named.x, base_}, kLine, theme_.quiet, 2, 1.5});
        }
        add_comparator(named.comparator, {named.x, bend + half_height}, half_height, theme_,
                       drawing_);
    }

    const Chart& chart_;
    const Theme& theme_;
    const ChartType quiet_;
    const ChartType plain_;
    const ChartType bold_;
    // Where the dots stand.
    const double base_;
    Drawing drawing_;
    Axis axis_;
    std::vector<Named> named_;
    Spot own_;
};

}  // namespace

Drawing draw_dot_strip(const Chart& chart, const Theme& theme, const TextMeasure& measure) {
    return StripDrawer(chart, theme, measure).run();
}

}  // namespace clinic
