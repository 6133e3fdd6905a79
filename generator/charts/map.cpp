#include "charts/map.hpp"

#include "base/number_text.hpp"
#include "charts/chart_words.hpp"
#include "charts/label_places.hpp"
#include "charts/map_marks.hpp"

#include <algorithm>
#include <cmath>

namespace clinic {

namespace {

constexpr std::size_t kMostNames = 12;
constexpr double kKilometre = 1000;
// Schools closer together than this, in metres, still get a map of this size.
constexpr double kLeastAcross = 2000;
// Kilometres along the side of a square of the ground; the largest that is not too wide is drawn.
constexpr double kSquares[] = {0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100};

// Points unless said otherwise.
constexpr double kNameType = 7.5;
constexpr double kGroundType = 7.5;
constexpr double kNameLine = 8.8;
constexpr double kWidestName = 96;
// What a name over a small mark weighs against points of distance from its own.
constexpr double kSmallMarkCost = 24;
// Between the outermost schools and the frame.
constexpr double kMargin = 26;
constexpr double kWidestSquare = 100;
constexpr double kFoot = 20;
constexpr double kBarInset = 6;
constexpr double kBarTick = 2.5;
// Of what stands to the right of the bar.
constexpr double kBarWords = 72;
constexpr double kKeyLine = 13;
constexpr double kKeyGap = 12;
constexpr double kKeyWordGap = 3;
constexpr double kGridWidth = 0.7;

struct PlacedName {
    std::vector<std::string> lines;
    Spot mark;
    NamePlace place;
};

class MapDrawer {
public:
    MapDrawer(const Chart& chart, const Theme& theme, const TextMeasure& measure)
        : chart_(chart),
          theme_(theme),
          name_{measure, Face::Bold, kNameType, theme.ink},
          quiet_{measure, Face::Regular, kNameType, theme.quiet},
          ground_{measure, Face::Italic, kGroundType, theme.quiet},
          has_findings_(std::ranges::any_of(
              chart.points, [](const ChartPoint& point) { return point.rag != Rag::None; })),
          places_(frame_),
          drawing_{chart.size, {}} {}

    Drawing run() {
        if (chart_.points.empty()) {
            return draw_nothing(chart_, quiet_);
        }
        place_key();
        frame_ = {0, 0, chart_.size.width, chart_.size.height - foot_};
        places_ = LabelPlaces(frame_);
        set_scale();
        place_marks();
        draw_ground();
        // Names take their room in this order, but stand above the marks.
        reserve_marks();
        const std::vector<PlacedName> names = place_names();
        draw_ground_names();
        draw_marks();
        draw_names(names);
        draw_bar();
        draw_key();
        return std::move(drawing_);
    }

private:
    // As many points of the drawing for a metre across as up, the schools in the middle.
    void set_scale() {
        const auto [west, east] = std::ranges::minmax(chart_.points, {}, &ChartPoint::x);
        const auto [south, north] = std::ranges::minmax(chart_.points, {}, &ChartPoint::y);
        const double across = std::max(east.x - west.x, kLeastAcross);
        const double up = std::max(north.y - south.y, kLeastAcross);
        scale_ =
            std::min((frame_.right - 2 * kMargin) / across, (frame_.bottom - 2 * kMargin) / up);
        middle_ = {(west.x + east.x) / 2, (south.y + north.y) / 2};
        for (const double kilometres : kSquares) {
            if (kilometres * kKilometre * scale_ <= kWidestSquare) {
                step_ = kilometres * kKilometre;
            }
        }
    }

    Spot spot_of(double easting, double northing) const {
        return {frame_.right / 2 + (easting - middle_.x) * scale_,
                frame_.bottom / 2 - (northing - middle_.y) * scale_};
    }

    // Squares of the grid, so that distances can be judged anywhere.
    void draw_ground() {
        drawing_.marks.push_back(
            BoxMark{{frame_.left, frame_.top}, {frame_.right, frame_.bottom}, {theme_.wash}, {}});
        const double west = middle_.x - frame_.right / 2 / scale_;
        const double south = middle_.y - frame_.bottom / 2 / scale_;
        for (double x = (std::floor(west / step_) + 1) * step_; spot_of(x, 0).x < frame_.right;
             x += step_) {
            const double at = spot_of(x, 0).x;
            drawing_.marks.push_back(
                LineMark{{at, frame_.top}, {at, frame_.bottom}, kGridWidth, kWhite, 0, 0});
        }
        for (double y = (std::floor(south / step_) + 1) * step_; spot_of(0, y).y > frame_.top;
             y += step_) {
            const double at = spot_of(0, y).y;
            drawing_.marks.push_back(
                LineMark{{frame_.left, at}, {frame_.right, at}, kGridWidth, kWhite, 0, 0});
        }
    }

    // Where they stand, or as near to it as leaves every one to be seen.
    void place_marks() {
        for (const ChartPoint& point : chart_.points) {
            marks_.push_back({spot_of(point.x, point.y), reach_of(point, has_findings_)});
        }
        marks_ = pushed_apart(std::move(marks_));
    }

    void reserve_marks() {
        places_.keep_free({0, frame_.bottom - kMargin, bar_length() + kBarWords, frame_.bottom});
        for (std::size_t i = 0; i < marks_.size(); ++i) {
            const RoundMark& mark = marks_[i];
            const Area area{mark.middle.x - mark.reach, mark.middle.y - mark.reach,
                            mark.middle.x + mark.reach, mark.middle.y + mark.reach};
            const ChartPoint& point = chart_.points[i];
            if (point.in_focus || point.rag == Rag::Red || point.rag == Rag::Amber) {
                places_.mark(area);
            } else {
                places_.avoid(area, kSmallMarkCost);
            }
        }
    }

    std::vector<PlacedName> place_names() {
        std::vector<PlacedName> names;
        std::size_t wished = 0;
        for (std::size_t i = 0; i < marks_.size(); ++i) {
            const ChartPoint& point = chart_.points[i];
            if (!point.in_focus || ++wished > kMostNames) {
                continue;
            }
            PlacedName name;
            name.mark = marks_[i].middle;
            name.lines = wrap_words(point.name, kWidestName, name_);
            double width = 0;
            for (const std::string& line : name.lines) {
                width = std::max(width, name_.width_of(line));
            }
            const Size size{width, kNameLine * static_cast<double>(name.lines.size())};
            if (const auto place = places_.beside({name.mark, marks_[i].reach, size})) {
                name.place = *place;
                names.push_back(std::move(name));
            }
        }
        return names;
    }

    // Where its middle is, or a little above or below it, or not at all.
    void draw_ground_names() {
        for (const ChartPoint& name : chart_.ground) {
            const Spot middle = spot_of(name.x, name.y);
            const double half = ground_.width_of(name.name) / 2;
            for (const double down : {0.0, -8.0, 8.0, -14.0, 14.0, -20.0, 20.0}) {
                const double y = middle.y + down;
                if (places_.take({middle.x - half, y - kGroundType / 2, middle.x + half,
                                  y + kGroundType / 2})) {
                    drawing_.marks.push_back(ground_.centred_at(
                        {middle.x, y + kCapHeight / 2 * kGroundType}, name.name));
                    break;
                }
            }
        }
    }

    // Those of most concern last, over the others.
    void draw_marks() {
        for (std::size_t i = marks_.size(); i > 0; --i) {
            add_map_mark(chart_.points[i - 1], marks_[i - 1].middle, has_findings_, theme_,
                         drawing_);
        }
    }

    void draw_names(const std::vector<PlacedName>& names) {
        for (const PlacedName& name : names) {
            const Area& area = name.place.area;
            if (name.place.needs_line) {
                drawing_.marks.push_back(
                    LineMark{name.mark, name.place.near, kGridWidth, theme_.ink, 0, 0});
            }
            const bool is_left_of_mark = area.right < name.mark.x;
            double baseline = area.top + kNameLine / 2 + kCapHeight / 2 * kNameType;
            for (const std::string& line : name.lines) {
                drawing_.marks.push_back(is_left_of_mark
                                             ? name_.ending_at({area.right, baseline}, line)
                                             : name_.at({area.left, baseline}, line));
                baseline += kNameLine;
            }
        }
    }

    double bar_length() const { return step_ * scale_; }

    // In the corner, where the margin keeps marks out: a square's side, and where north is.
    void draw_bar() {
        const double y = frame_.bottom - kMargin / 2;
        const double from = kBarInset;
        const double to = from + bar_length();
        for (const LineMark& line :
             {LineMark{{from, y}, {to, y}, 1.2, theme_.ink, 0, 0},
              LineMark{{from, y - kBarTick}, {from, y + kBarTick}, 1, theme_.ink, 0, 0},
              LineMark{{to, y - kBarTick}, {to, y + kBarTick}, 1, theme_.ink, 0, 0}}) {
            drawing_.marks.push_back(line);
        }
        const double baseline = y + kCapHeight / 2 * kNameType;
        const std::string words = number_text(step_ / kKilometre) + " km";
        drawing_.marks.push_back(name_.at({to + kBarInset, baseline}, words));
        const double x = to + 4 * kBarInset + name_.width_of(words);
        drawing_.marks.push_back(PathMark{
            {{x, y - 6}, {x + 4, y + 5.5}, {x, y + 3}, {x - 4, y + 5.5}}, true, {theme_.ink}, {}});
        drawing_.marks.push_back(name_.at({x + kBarInset, baseline}, "N"));
    }

    // Where each entry of the key begins, line by line; the frame ends above the last of them.
    void place_key() {
        Spot at;
        for (MapKeyEntry& entry : map_key(chart_, has_findings_)) {
            const double width = 2 * reach_of(entry.like, has_findings_) + kKeyWordGap +
                                 quiet_.width_of(entry.words);
            if (at.x > 0 && at.x + width > chart_.size.width) {
                at = {0, at.y + kKeyLine};
            }
            key_.push_back({std::move(entry), at});
            at.x += width + kKeyGap;
        }
        foot_ = at.y + kFoot;
    }

    // What the marks are.
    void draw_key() {
        const double y = frame_.bottom + kFoot - kKeyLine / 2;
        const double baseline = y + kCapHeight / 2 * kNameType;
        for (const auto& [entry, at] : key_) {
            const double reach = reach_of(entry.like, has_findings_);
            add_map_mark(entry.like, {at.x + reach, y + at.y}, has_findings_, theme_, drawing_);
            drawing_.marks.push_back(
                quiet_.at({at.x + 2 * reach + kKeyWordGap, baseline + at.y}, entry.words));
        }
    }

    const Chart& chart_;
    const Theme& theme_;
    const ChartType name_;
    const ChartType quiet_;
    const ChartType ground_;
    const bool has_findings_;
    std::vector<std::pair<MapKeyEntry, Spot>> key_;
    double foot_ = 0;
    Area frame_;
    LabelPlaces places_;
    // One for each point of the chart.
    std::vector<RoundMark> marks_;
    Drawing drawing_;
    // Points of the drawing for a metre; metres of the middle; metres of a square's side.
    double scale_ = 1;
    Spot middle_;
    double step_ = kSquares[0] * kKilometre;
};

}  // namespace

Drawing draw_map(const Chart& chart, const Theme& theme, const TextMeasure& measure) {
    return MapDrawer(chart, theme, measure).run();
}

}  // namespace clinic
