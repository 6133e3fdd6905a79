#include "charts/funnel.hpp"

#include "charts/axis.hpp"
#include "charts/chart_words.hpp"
#include "charts/line_labels.hpp"
#include "charts/place_names.hpp"

#include <algorithm>

namespace clinic {

namespace {

// Points unless said otherwise.
constexpr double kType = 7.5;
constexpr double kLabelLine = 9.5;
constexpr double kLabelGap = 5;
constexpr double kTop = 4;
constexpr double kBelow = 25;
constexpr double kAxisGap = 4;
constexpr double kGrid = 0.4;
constexpr double kMiddleWidth = 1.2;
constexpr double kOuterWidth = 0.9;
constexpr double kInnerWidth = 0.7;
constexpr double kDash = 3;
constexpr double kDot = 2.1;
constexpr double kFarDot = 2.9;
constexpr double kOutline = 0.5;
constexpr int kSteps = 5;
constexpr int kPupilSteps = 7;
constexpr Color kDotFill{168, 174, 184};
constexpr Color kWhite{255, 255, 255};

class FunnelDrawer {
public:
    FunnelDrawer(const Chart& chart, const Theme& theme, const TextMeasure& measure)
        : chart_(chart),
          theme_(theme),
          quiet_{measure, Face::Regular, kType, theme.quiet},
          bold_{measure, Face::Bold, kType, theme.ink},
          drawing_{chart.size, {}} {}

    Drawing run() {
        if (chart_.points.empty()) {
            return draw_nothing(chart_, quiet_);
        }
        make_axes();
        make_room();
        draw_up_axis();
        draw_pupils_axis();
        draw_limits();
        draw_line_names();
        draw_points();
        return std::move(drawing_);
    }

private:
    struct LineName {
        std::string words;
        double y = 0;
        bool is_middle = false;
    };

    void make_axes() {
        double fewest = chart_.points.front().x;
        double most = fewest;
        double least = chart_.middle.value_or(chart_.points.front().y);
        double greatest = least;
        const auto take = [&](double value) {
            least = std::min(least, value);
            greatest = std::max(greatest, value);
        };
        for (const ChartPoint& point : chart_.points) {
            fewest = std::min(fewest, point.x);
            most = std::max(most, point.x);
            take(point.y);
        }
        for (const ChartCurve& curve : chart_.curves) {
            std::for_each(curve.y.begin(), curve.y.end(), take);
        }
        pupils_ = round_axis(fewest, most, kPupilSteps);
        up_ = round_axis(least, greatest, kSteps);
        if (chart_.unit == "%" && greatest <= 100) {
            up_.most = std::min(up_.most, 100.0);
            up_.least = std::max(up_.least, 0.0);
        }
    }

    std::string tick_text(double tick) const {
        Chart like;
        like.unit = chart_.unit;
        like.decimals = up_.step >= 1 ? 0 : std::max(chart_.decimals, 1);
        return value_text(like, tick);
    }

    void make_room() {
        double ticks = 0;
        for (const double tick : up_.ticks()) {
            ticks = std::max(ticks, quiet_.width_of(tick_text(tick)));
        }
        double names = 0;
        for (const LineName& name : line_names()) {
            names = std::max(names, (name.is_middle ? bold_ : quiet_).width_of(name.words));
        }
        room_ = {ticks + kAxisGap, kTop, chart_.size.width - names - 2 * kLabelGap,
                 chart_.size.height - kBelow};
    }

    double x_of(double pupils) const {
        const double inset = kFarDot + 1;
        return room_.left + inset +
               (room_.right - room_.left - 2 * inset) * (pupils - pupils_.least) /
                   (pupils_.most - pupils_.least);
    }

    double y_of(double value) const {
        return room_.bottom -
               (room_.bottom - room_.top) * (value - up_.least) / (up_.most - up_.least);
    }

    Spot spot_of(const ChartPoint& point) const { return {x_of(point.x), y_of(point.y)}; }

    void draw_up_axis() {
        for (const double tick : up_.ticks()) {
            const double y = y_of(tick);
            drawing_.marks.push_back(
                LineMark{{room_.left, y}, {room_.right, y}, kGrid, theme_.rule, 0, 0});
            drawing_.marks.push_back(quiet_.ending_at(
                {room_.left - kAxisGap, std::max(y + kCapHeight / 2 * kType, kCapHeight * kType)},
                tick_text(tick)));
        }
    }

    void draw_pupils_axis() {
        const double y = room_.bottom + kLabelLine;
        Chart like;
        for (const double tick : pupils_.ticks()) {
            const double x = x_of(tick);
            drawing_.marks.push_back(
                LineMark{{x, room_.bottom}, {x, room_.bottom + 2}, kGrid, theme_.quiet, 0, 0});
            drawing_.marks.push_back(quiet_.centred_at({x, y + 1}, value_text(like, tick)));
        }
        drawing_.marks.push_back(quiet_.centred_at(
            {(room_.left + room_.right) / 2, chart_.size.height - 3}, chart_.x_name));
    }

    void draw_limits() {
        if (chart_.middle) {
            const double y = y_of(*chart_.middle);
            drawing_.marks.push_back(
                LineMark{{room_.left, y}, {room_.right, y}, kMiddleWidth, theme_.accent, 0, 0});
        }
        for (std::size_t i = 0; i < chart_.curves.size(); ++i) {
            draw_curve(chart_.curves[i], i == 0 || i + 1 == chart_.curves.size());
        }
    }

    // Dashed piece by piece: a path has no dashes of its own.
    void draw_curve(const ChartCurve& curve, bool is_outer) {
        std::vector<Spot> spots;
        for (std::size_t i = 0; i < curve.x.size(); ++i) {
            spots.push_back({x_of(curve.x[i]), y_of(curve.y[i])});
        }
        if (is_outer) {
            drawing_.marks.push_back(PathMark{spots, false, {}, {theme_.quiet}, kOuterWidth});
            return;
        }
        double walked = 0;
        for (std::size_t i = 1; i < spots.size(); ++i) {
            const bool is_stroke = static_cast<int>(walked / kDash) % 2 == 0;
            walked += spots[i].x - spots[i - 1].x;
            if (is_stroke) {
                drawing_.marks.push_back(
                    LineMark{spots[i - 1], spots[i], kInnerWidth, theme_.quiet, 0, 0});
            }
        }
    }

    std::vector<LineName> line_names() const {
        std::vector<LineName> names;
        if (chart_.middle) {
            names.push_back({value_text(chart_, *chart_.middle) + " " + chart_.middle_name,
                             *chart_.middle, true});
        }
        for (const ChartCurve& curve : chart_.curves) {
            if (!curve.name.empty() && !curve.y.empty()) {
                names.push_back({curve.name, curve.y.back(), false});
            }
        }
        return names;
    }

    void draw_line_names() {
        const std::vector<LineName> names = line_names();
        std::vector<LabelWish> wishes;
        for (const LineName& name : names) {
            wishes.push_back({y_of(name.y), kLabelLine});
        }
        const std::vector<double> middles = spread_labels(wishes, 0, room_.bottom + kLabelLine);
        for (std::size_t i = 0; i < names.size(); ++i) {
            const ChartType& type = names[i].is_middle ? bold_ : quiet_;
            drawing_.marks.push_back(type.at(
                {room_.right + kLabelGap, middles[i] + kCapHeight / 2 * kType}, names[i].words));
        }
    }

    void draw_points() {
        std::vector<Spot> spots;
        std::vector<NameWish> wishes;
        for (const ChartPoint& point : chart_.points) {
            spots.push_back(spot_of(point));
            if (point.in_focus) {
                wishes.push_back({spots.back(), value_text(chart_, point.y) + " " + point.name});
            }
        }
        const ChartType type{quiet_.measure, Face::Regular, kType, theme_.ink};
        const auto placed = place_names(wishes, spots, room_, type);
        for (const std::optional<PlacedName>& name : placed) {
            if (name && name->leader) {
                drawing_.marks.push_back(*name->leader);
            }
        }
        for (const bool is_far : {false, true}) {
            for (std::size_t i = 0; i < spots.size(); ++i) {
                if (chart_.points[i].stands_out == is_far) {
                    drawing_.marks.push_back(CircleMark{spots[i],
                                                        is_far ? kFarDot : kDot,
                                                        {is_far ? theme_.accent : kDotFill},
                                                        {kWhite},
                                                        kOutline});
                }
            }
        }
        for (std::size_t i = 0; i < placed.size(); ++i) {
            if (placed[i]) {
                draw_name(*placed[i], wishes[i].name, type);
            }
        }
    }

    // On white, so that no line goes through the words.
    void draw_name(const PlacedName& name, const std::string& words, const ChartType& type) {
        const Area& area = name.area;
        drawing_.marks.push_back(BoxMark{{area.left - 1, area.top - 1},
                                         {area.right - area.left + 2, area.bottom - area.top + 2},
                                         {kWhite},
                                         {}});
        drawing_.marks.push_back(type.at(name.baseline, words));
    }

    const Chart& chart_;
    const Theme& theme_;
    const ChartType quiet_;
    const ChartType bold_;
    Drawing drawing_;
    Axis pupils_;
    Axis up_;
    Area room_;
};

}  // namespace

Drawing draw_funnel(const Chart& chart, const Theme& theme, const TextMeasure& measure) {
    return FunnelDrawer(chart, theme, measure).run();
}

}  // namespace clinic
