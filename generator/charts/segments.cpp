#include "charts/segments.hpp"

#include "document/hatching.hpp"

namespace clinic {

namespace {

constexpr Color kHatch{196, 128, 8};
// Points.
constexpr double kBorder = 0.7;
constexpr double kHatchSpacing = 2.6;
constexpr double kHatchWidth = 0.7;
constexpr double kDash = 2;

SegmentLook look_of(Rag rag, const Theme& theme) {
    switch (rag) {
        case Rag::Red:
            return {{theme.rag_red}, theme.rag_red, kWhite, false, false, "R"};
        case Rag::Amber:
            return {{theme.rag_amber}, theme.ink, kBlack, true, false, "A"};
        case Rag::Green:
            return {{theme.rag_green}, theme.rag_green_ink, theme.rag_green_ink, false, false, "G"};
        case Rag::None:
            break;
    }
    return {{kWhite}, theme.quiet, theme.quiet, false, true, "–"};
}

// The accent, then from its half tone to nearly white in equal steps: black words stand out on all
// but the first.
SegmentLook shade_of(std::size_t index, std::size_t count, const Theme& theme) {
    const double step = count < 3 ? 0 : 0.42 / static_cast<double>(count - 2);
    const double share = index == 0 ? 0 : 0.5 + step * static_cast<double>(index - 1);
    const auto mixed = [share](int part) {
        return static_cast<int>(part + share * (255 - part) + 0.5);
    };
    const Color fill{mixed(theme.accent.red), mixed(theme.accent.green), mixed(theme.accent.blue)};
    return {{fill}, theme.accent, index == 0 ? kWhite : kBlack, false, false, ""};
}

}  // namespace

std::vector<SegmentLook> segment_looks(const Chart& chart, const Theme& theme) {
    std::vector<SegmentLook> looks;
    for (std::size_t i = 0; i < chart.series.size(); ++i) {
        looks.push_back(i < chart.rags.size() ? look_of(chart.rags[i], theme)
                                              : shade_of(i, chart.series.size(), theme));
    }
    return looks;
}

namespace {

void add_hatching(const SegmentLook& look, const std::vector<Spot>& shape, Drawing& drawing) {
    if (look.is_hatched) {
        for (const LineMark& stroke : hatch(shape, {kHatchSpacing, kHatchWidth, kHatch})) {
            drawing.marks.push_back(stroke);
        }
    }
}

}  // namespace

void add_segment(const SegmentLook& look, const SegmentPlace& place, Drawing& drawing) {
    // Half the border on each side: the segment's own size is kept.
    const double inset = kBorder / 2;
    const Spot corner{place.corner.x + inset, place.corner.y + inset};
    const double width = place.size.width - kBorder;
    const double height = place.size.height - kBorder;
    if (width <= 0 || height <= 0) {
        drawing.marks.push_back(BoxMark{place.corner, place.size, {look.border}, {}});
        return;
    }
    drawing.marks.push_back(BoxMark{corner, {width, height}, look.fill, {}});
    add_hatching(look,
                 {corner,
                  {corner.x + width, corner.y},
                  {corner.x + width, corner.y + height},
                  {corner.x, corner.y + height}},
                 drawing);
    const double dash = look.is_dashed ? kDash : 0;
    drawing.marks.push_back(
        BoxMark{corner, {width, height}, {}, {look.border}, kBorder, dash, dash});
}

void add_shape(const SegmentLook& look, const std::vector<Spot>& shape, Drawing& drawing) {
    drawing.marks.push_back(PathMark{shape, true, look.fill, {}});
    add_hatching(look, shape, drawing);
    drawing.marks.push_back(PathMark{shape, true, {}, {look.border}, kBorder});
}

}  // namespace clinic
