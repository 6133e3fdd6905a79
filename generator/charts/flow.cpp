#include "charts/flow.hpp"

#include "charts/chart_words.hpp"
#include "charts/line_labels.hpp"
#include "charts/rag_marks.hpp"
#include "charts/segments.hpp"

#include <algorithm>
#include <cmath>

namespace clinic {

namespace {

// Points unless said otherwise.
constexpr double kType = 8.5;
constexpr double kHeadHeight = 18;
constexpr double kBlockWidth = 12;
constexpr double kBlockGap = 14;
constexpr double kLabelGap = 6;
constexpr double kLabelHeight = 13;
constexpr double kMark = 10;
constexpr double kMarkGap = 3;
// A ribbon of one school of many is still seen.
constexpr double kThinnest = 2.5;
constexpr double kPillHeight = 12;
constexpr double kPillInset = 4;
constexpr double kPillApart = 3;
constexpr int kSteps = 24;
// Of a ribbon's way: where its words may stand, the middle first.
constexpr double kWordPlaces[] = {0.5, 0.4, 0.6, 0.3, 0.7, 0.22, 0.78, 0.14, 0.86};

// Slow at both ends, from 0 to 1.
double eased(double share) {
    return share * share * (3 - 2 * share);
}

struct Ribbon {
    std::size_t from = 0;
    std::size_t to = 0;
    double count = 0;
    double thickness = 0;
    // Its upper edge at either end.
    double left_top = 0;
    double right_top = 0;

    bool moves() const { return from != to; }
    double middle_at(double share) const {
        return left_top + (right_top - left_top) * eased(share) + thickness / 2;
    }
};

struct Block {
    std::size_t category = 0;
    double count = 0;
    double top = 0;
    double height = 0;
};

struct Pill {
    Spot middle;
    double width = 0;
};

bool overlap(const Pill& one, const Pill& other) {
    return std::abs(one.middle.x - other.middle.x) < (one.width + other.width) / 2 + kPillApart &&
           std::abs(one.middle.y - other.middle.y) < kPillHeight + kPillApart;
}

class FlowDrawer {
public:
    FlowDrawer(const Chart& chart, const Theme& theme, const TextMeasure& measure)
        : chart_(chart),
          theme_(theme),
          plain_{measure, Face::Regular, kType, theme.ink},
          bold_{measure, Face::Bold, kType, theme.ink},
          quiet_{measure, Face::Regular, kType, theme.quiet},
          looks_(segment_looks(chart, theme)),
          drawing_{chart.size, {}} {}

    Drawing run() {
        take_ribbons();
        if (ribbons_.empty()) {
            return draw_nothing(chart_, quiet_);
        }
        const std::vector<Block> then = blocks_of(&Ribbon::from, &Ribbon::left_top);
        const std::vector<Block> now = blocks_of(&Ribbon::to, &Ribbon::right_top);
        // Words of both columns are as wide, so that the picture stands in the middle.
        left_ = std::max(widest_label(then), widest_label(now)) + kLabelGap;
        right_ = chart_.size.width - left_;
        draw_ribbons();
        draw_blocks(then, left_);
        draw_blocks(now, right_ - kBlockWidth);
        draw_labels(then, true);
        draw_labels(now, false);
        draw_heads();
        draw_words();
        return std::move(drawing_);
    }

private:
    double count_of(std::size_t from, std::size_t to) const {
        const auto& values = chart_.series[from].values;
        return to < values.size() ? std::max(values[to].value_or(0), 0.0) : 0;
    }

    void take_ribbons() {
        const std::size_t categories =
            std::min({chart_.series.size(), chart_.categories.size(), chart_.rags.size()});
        double total = 0;
        for (std::size_t from = 0; from < categories; ++from) {
            for (std::size_t to = 0; to < categories; ++to) {
                const double count = count_of(from, to);
                if (count > 0) {
                    ribbons_.push_back({from, to, count});
                    total += count;
                }
            }
        }
        const double gaps = kBlockGap * static_cast<double>(categories - (categories > 0 ? 1 : 0));
        const double height = chart_.size.height - kHeadHeight - gaps;
        double spread = 0;
        for (Ribbon& ribbon : ribbons_) {
            ribbon.thickness = std::max(height * ribbon.count / total, kThinnest);
            spread += ribbon.thickness;
        }
        // The thinnest took more than their share: all give back of what they have.
        for (Ribbon& ribbon : ribbons_) {
            ribbon.thickness *= std::min(height / spread, 1.0);
        }
    }

    // The blocks of one column from the top down; each of its ribbons learns where it begins there.
    std::vector<Block> blocks_of(std::size_t Ribbon::*end, double Ribbon::*top) {
        std::vector<Block> blocks;
        double y = kHeadHeight;
        for (std::size_t i = 0; i < chart_.categories.size(); ++i) {
            Block block{i, 0, y, 0};
            for (Ribbon& ribbon : ribbons_) {
                if (ribbon.*end == i) {
                    ribbon.*top = y + block.height;
                    block.height += ribbon.thickness;
                    block.count += ribbon.count;
                }
            }
            if (block.count > 0) {
                y += block.height + kBlockGap;
                blocks.push_back(block);
            }
        }
        return blocks;
    }

    std::string name_of(const Block& block) const { return chart_.categories[block.category]; }

    double label_width(const Block& block) const {
        return kMark + kMarkGap + plain_.width_of(name_of(block) + " ") +
               bold_.width_of(value_text(chart_, block.count));
    }

    double widest_label(const std::vector<Block>& blocks) const {
        double widest = 0;
        for (const Block& block : blocks) {
            widest = std::max(widest, label_width(block));
        }
        return widest;
    }

    double x_at(double share) const {
        const double begin = left_ + kBlockWidth;
        return begin + (right_ - kBlockWidth - begin) * share;
    }

    std::vector<Spot> shape_of(const Ribbon& ribbon) const {
        std::vector<Spot> shape;
        for (int i = 0; i <= kSteps; ++i) {
            const double share = static_cast<double>(i) / kSteps;
            shape.push_back({x_at(share), ribbon.middle_at(share) - ribbon.thickness / 2});
        }
        for (int i = kSteps; i >= 0; --i) {
            const double share = static_cast<double>(i) / kSteps;
            shape.push_back({x_at(share), ribbon.middle_at(share) + ribbon.thickness / 2});
        }
        return shape;
    }

    // Those that stayed lie below, pale; those that moved look like what they moved to.
    void draw_ribbons() {
        for (const Ribbon& ribbon : ribbons_) {
            if (!ribbon.moves()) {
                drawing_.marks.push_back(PathMark{shape_of(ribbon), true, {theme_.wash}, {}});
            }
        }
        for (const Ribbon& ribbon : ribbons_) {
            if (ribbon.moves()) {
                add_shape(looks_[ribbon.to], shape_of(ribbon), drawing_);
            }
        }
    }

    void draw_blocks(const std::vector<Block>& blocks, double left) {
        for (const Block& block : blocks) {
            add_segment(looks_[block.category], {{left, block.top}, {kBlockWidth, block.height}},
                        drawing_);
        }
    }

    void draw_labels(const std::vector<Block>& blocks, bool ends_at_block) {
        std::vector<LabelWish> wishes;
        for (const Block& block : blocks) {
            wishes.push_back({block.top + block.height / 2, kLabelHeight});
        }
        const std::vector<double> middles = spread_labels(wishes, kHeadHeight, chart_.size.height);
        for (std::size_t i = 0; i < blocks.size(); ++i) {
            const double start =
                ends_at_block ? left_ - kLabelGap - label_width(blocks[i]) : right_ + kLabelGap;
            draw_label(blocks[i], {start, middles[i]});
        }
    }

    void draw_label(const Block& block, const Spot& start) {
        add_rag(chart_.rags[block.category], {start, kMark}, theme_, drawing_);
        const double baseline = start.y + kCapHeight / 2 * kType;
        const double words = start.x + kMark + kMarkGap;
        const std::string name = name_of(block) + " ";
        drawing_.marks.push_back(plain_.at({words, baseline}, name_of(block)));
        drawing_.marks.push_back(
            bold_.at({words + plain_.width_of(name), baseline}, value_text(chart_, block.count)));
    }

    // Each ends where its column of blocks does.
    void draw_heads() {
        const double left = std::max(left_ + kBlockWidth, bold_.width_of(chart_.x_name));
        const double right =
            std::min(right_ - kBlockWidth, chart_.size.width - bold_.width_of(chart_.y_name));
        drawing_.marks.push_back(bold_.ending_at({left, kType}, chart_.x_name));
        drawing_.marks.push_back(bold_.at({right, kType}, chart_.y_name));
    }

    // Counts of those that moved in boxes; of those that stayed where there is room.
    void draw_words() {
        for (const bool of_movers : {true, false}) {
            for (const Ribbon& ribbon : ribbons_) {
                if (ribbon.moves() == of_movers) {
                    draw_words_of(ribbon);
                }
            }
        }
    }

    std::string words_of(const Ribbon& ribbon) const {
        const std::string count = value_text(chart_, ribbon.count);
        return ribbon.moves() ? count + " to " + chart_.series[ribbon.to].name : count + " stayed";
    }

    void draw_words_of(const Ribbon& ribbon) {
        if (!ribbon.moves() && ribbon.thickness < kPillHeight) {
            return;
        }
        const ChartType& type = ribbon.moves() ? bold_ : quiet_;
        const std::string words = words_of(ribbon);
        const double width = type.width_of(words) + 2 * kPillInset;
        for (const double share : kWordPlaces) {
            const Pill pill{{x_at(share), ribbon.middle_at(share)}, width};
            const bool is_free = std::ranges::none_of(
                pills_, [&](const Pill& placed) { return overlap(pill, placed); });
            if (is_free) {
                draw_pill(pill, words, type, ribbon.moves());
                return;
            }
        }
    }

    void draw_pill(const Pill& pill, const std::string& words, const ChartType& type,
                   bool is_boxed) {
        if (is_boxed) {
            const Spot corner{pill.middle.x - pill.width / 2, pill.middle.y - kPillHeight / 2};
            drawing_.marks.push_back(BoxMark{
                corner, {pill.width, kPillHeight}, {Color{255, 255, 255}}, {theme_.quiet}, 0.5});
        }
        drawing_.marks.push_back(
            type.centred_at({pill.middle.x, pill.middle.y + kCapHeight / 2 * type.size}, words));
        pills_.push_back(pill);
    }

    const Chart& chart_;
    const Theme& theme_;
    const ChartType plain_;
    const ChartType bold_;
    const ChartType quiet_;
    const std::vector<SegmentLook> looks_;
    Drawing drawing_;
    std::vector<Ribbon> ribbons_;
    std::vector<Pill> pills_;
    double left_ = 0;
    double right_ = 0;
};

}  // namespace

Drawing draw_flow(const Chart& chart, const Theme& theme, const TextMeasure& measure) {
    return FlowDrawer(chart, theme, measure).run();
}

}  // namespace clinic
