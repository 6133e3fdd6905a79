#include "charts/funnel.hpp"

#include "charts/axis.hpp"
#include "charts/chart_words.hpp"
#include "charts/label_places.hpp"
#include "charts/line_labels.hpp"

#include <algorithm>
#include <cmath>
#include <map>

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
constexpr double kAside = 1.5;
constexpr double kOutline = 0.5;
constexpr int kSteps = 5;
constexpr int kPupilSteps = 9;
constexpr double kLeaderWidth = 0.4;
// Around a name; letters reach so far below their line.
constexpr double kNameAir = 1.2;
constexpr double kBelowLine = 2;
// What a name over a dot, and one that a line crosses, weighs against points of distance.
constexpr double kCoverCost = 9;
constexpr double kCrossCost = 26;
constexpr Color kDotFill{168, 174, 184};

double distance(const Spot& one, const Spot& other) {
    const double x = one.x - other.x;
    const double y = one.y - other.y;
    return std::sqrt(x * x + y * y);
}

// A dot that wants its name near it.
struct DotName {
    Spot dot;
    std::string name;
};

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

    void draw_curve(const ChartCurve& curve, bool is_outer) {
        std::vector<Spot> spots;
        for (std::size_t i = 0; i < curve.x.size(); ++i) {
            spots.push_back({x_of(curve.x[i]), y_of(curve.y[i])});
        }
        if (is_outer) {
            drawing_.marks.push_back(PathMark{spots, false, {}, {theme_.quiet}, kOuterWidth});
            return;
        }
        draw_dashes(spots);
    }

    // A path has no dashes of its own: a stroke for every other length along it.
    void draw_dashes(const std::vector<Spot>& spots) {
        bool is_stroke = true;
        double left = kDash;
        for (std::size_t i = 1; i < spots.size(); ++i) {
            Spot from = spots[i - 1];
            const Spot to = spots[i];
            for (double length = distance(from, to); length > 0; length = distance(from, to)) {
                const double share = std::min(left / length, 1.0);
                const Spot next{from.x + share * (to.x - from.x), from.y + share * (to.y - from.y)};
                if (is_stroke) {
                    drawing_.marks.push_back(LineMark{from, next, kInnerWidth, theme_.quiet, 0, 0});
                }
                if (share >= 1) {
                    left -= length;
                    break;
                }
                from = next;
                left = kDash;
                is_stroke = !is_stroke;
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

    // Schools of the same pupils and value stand side by side.
    std::vector<Spot> spots_of_points() const {
        std::map<std::pair<double, double>, int> before;
        std::vector<Spot> spots;
        for (const ChartPoint& point : chart_.points) {
            const int number = before[{point.x, point.y}]++;
            const double aside = kAside * static_cast<double>((number + 1) / 2);
            spots.push_back({x_of(point.x) + (number % 2 == 0 ? aside : -aside), y_of(point.y)});
        }
        return spots;
    }

    void draw_points() {
        const std::vector<Spot> spots = spots_of_points();
        const std::vector<DotName> wishes = wishes_of(spots);
        const ChartType type{quiet_.measure, Face::Regular, kType, theme_.ink};
        const std::vector<std::optional<NamePlace>> placed = places_of(wishes, spots, type);
        for (std::size_t i = 0; i < placed.size(); ++i) {
            if (placed[i] && placed[i]->needs_line) {
                drawing_.marks.push_back(
                    LineMark{wishes[i].dot, placed[i]->near, kLeaderWidth, theme_.ink, 0, 0});
            }
        }
        draw_dots(spots);
        for (std::size_t i = 0; i < placed.size(); ++i) {
            if (placed[i]) {
                const Area& area = placed[i]->area;
                drawing_.marks.push_back(type.at(
                    {area.left + kNameAir, area.bottom - kNameAir - kBelowLine}, wishes[i].name));
            }
        }
    }

    // Clear of the dots that have names; over other dots and the limits where it must be.
    std::vector<std::optional<NamePlace>> places_of(const std::vector<DotName>& wishes,
                                                    const std::vector<Spot>& spots,
                                                    const ChartType& type) const {
        LabelPlaces places(room_);
        for (const Spot& spot : spots) {
            const bool is_named = std::ranges::any_of(wishes, [&](const DotName& wish) {
                return wish.dot.x == spot.x && wish.dot.y == spot.y;
            });
            const Area area{spot.x - kFarDot, spot.y - kFarDot, spot.x + kFarDot, spot.y + kFarDot};
            if (is_named) {
                places.mark(area);
            } else {
                places.avoid(area, kCoverCost);
            }
        }
        for (const Spot& spot : along_lines()) {
            places.avoid({spot.x, spot.y, spot.x, spot.y}, kCrossCost);
        }
        std::vector<std::optional<NamePlace>> placed;
        for (const DotName& wish : wishes) {
            placed.push_back(places.beside({wish.dot,
                                            kFarDot,
                                            {type.width_of(wish.name) + 2 * kNameAir,
                                             kCapHeight * kType + kBelowLine + 2 * kNameAir}}));
        }
        return placed;
    }

    void draw_dots(const std::vector<Spot>& spots) {
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
    }

    // Those furthest from the middle choose their place first.
    std::vector<DotName> wishes_of(const std::vector<Spot>& spots) const {
        std::vector<DotName> wishes;
        for (std::size_t i = 0; i < spots.size(); ++i) {
            const ChartPoint& point = chart_.points[i];
            if (point.in_focus) {
                wishes.push_back({spots[i], value_text(chart_, point.y) + " " + point.name});
            }
        }
        const double middle = y_of(chart_.middle.value_or(up_.least));
        std::stable_sort(wishes.begin(), wishes.end(), [&](const auto& one, const auto& other) {
            return std::fabs(one.dot.y - middle) > std::fabs(other.dot.y - middle);
        });
        return wishes;
    }

    // Spots of the limits and of the middle, where names are hard to read.
    std::vector<Spot> along_lines() const {
        std::vector<Spot> spots;
        for (const ChartCurve& curve : chart_.curves) {
            for (std::size_t i = 0; i < curve.x.size(); ++i) {
                spots.push_back({x_of(curve.x[i]), y_of(curve.y[i])});
                if (chart_.middle) {
                    spots.push_back({x_of(curve.x[i]), y_of(*chart_.middle)});
                }
            }
        }
        return spots;
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
