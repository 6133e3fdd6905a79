#include "document/theme_variants.hpp"

#include <algorithm>

namespace clinic {

namespace {

constexpr Color kPaper{255, 255, 255};
// 7:1 on white; the lines of a chart at least 3:1, and apart from each other.
constexpr Color kQuiet{84, 84, 84};
constexpr Color kSeries[4] = {{0, 0, 0}, {118, 118, 118}, {66, 66, 66}, {146, 146, 146}};
constexpr Color kRule{160, 160, 160};
constexpr Color kAmber{190, 190, 190};
constexpr Color kAmberHatch{120, 120, 120};

// Points, as the Clear and Large Print Guidelines of the UK Association for Accessible Formats say:
// text of 18, nothing below 16.
constexpr double kLargeBody = 18;
constexpr double kLargeSmall = 16;
constexpr double kLargeHeadings[3] = {30, 24, 20};
// Words of charts are 7.5 points.
constexpr double kLargeChart = kLargeSmall / 7.5;
// Room for running heads and feet of that size.
constexpr double kLargeTop = 56;
constexpr double kLargeBottom = 60;
// Wide enough to hold a sheet, narrow enough to leave long words whole.
constexpr double kLargeSide = 36;

Color grey_of(const Color& color) {
    const int shade = shade_of(color);
    return {shade, shade, shade};
}

struct TurnGrey {
    void turn(Color& color) const { color = grey_of(color); }
    void turn(std::vector<Color>& colors) const {
        for (Color& color : colors) {
            turn(color);
        }
    }
    template <class Shape>
    void operator()(Shape& shape) const {
        turn(shape.fill);
        turn(shape.stroke);
    }
    void operator()(LineMark& line) const { turn(line.color); }
    void operator()(TextMark& text) const { turn(text.color); }
};

}  // namespace

int shade_of(const Color& color) {
    return (299 * color.red + 587 * color.green + 114 * color.blue + 500) / 1000;
}

Theme in_mono(const Theme& theme) {
    Theme mono = theme;
    mono.mono = true;
    mono.ink = kBlack;
    mono.accent = kBlack;
    mono.quiet = kQuiet;
    mono.rule = kRule;
    mono.wash = kPaper;
    std::copy(std::begin(kSeries), std::end(kSeries), std::begin(mono.series));
    mono.rag_red = kBlack;
    mono.rag_amber = kAmber;
    mono.rag_hatch = kAmberHatch;
    mono.rag_green = kPaper;
    mono.rag_green_ink = kBlack;
    if (theme.logo) {
        mono.logo = std::make_shared<const Picture>(in_grey(*theme.logo));
    }
    return mono;
}

void turn_grey(Drawing& drawing) {
    for (Mark& mark : drawing.marks) {
        std::visit(TurnGrey{}, mark);
    }
}

Theme in_large_print(const Theme& theme) {
    Theme large = theme;
    large.body_size = std::max(theme.body_size, kLargeBody);
    large.small_size = std::max(theme.small_size, kLargeSmall);
    large.table_size = std::max(theme.table_size, kLargeSmall);
    large.least_table_size = std::max(theme.least_table_size, kLargeSmall);
    large.least_quiet_size = std::max(theme.least_quiet_size, kLargeSmall);
    large.running_size = std::max(theme.running_size, kLargeSmall);
    for (std::size_t i = 0; i < std::size(kLargeHeadings); ++i) {
        large.heading_sizes[i] = std::max(theme.heading_sizes[i], kLargeHeadings[i]);
    }
    large.chart_scale = std::max(theme.chart_scale, kLargeChart);
    large.margin_top = std::max(theme.margin_top, kLargeTop);
    large.margin_bottom = std::max(theme.margin_bottom, kLargeBottom);
    large.margin_side = std::min(theme.margin_side, kLargeSide);
    return large;
}

Theme variant_of(const Theme& theme, const Variant& variant) {
    const Theme sized = variant.large_print ? in_large_print(theme) : theme;
    return variant.mono ? in_mono(sized) : sized;
}

std::string name_end(const Variant& variant) {
    return std::string(variant.large_print ? "-large-print" : "") + (variant.mono ? "-mono" : "") +
           (variant.print ? "-print" : "");
}

}  // namespace clinic
