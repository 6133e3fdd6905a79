// Charts with their captions.
#include "document/move_mark.hpp"
#include "layout/blocks.hpp"
#include "layout/set_lines.hpp"

#include <algorithm>

namespace clinic {

namespace {

// Points unless said otherwise.
constexpr double kFigureBefore = 11;
constexpr double kFigureAfter = 12;
constexpr double kTitleAfter = 1;

void set_drawing(const Chart& chart, const Lane& lane, int element, Galley& galley) {
    const Size own = chart.drawing.size;
    const double scale = std::min({1.0, lane.width / std::max(own.width, 1.0),
                                   galley.page_height / std::max(own.height, 1.0)});
    Slab& slab = add_slab(galley, kFigureBefore);
    slab.height = own.height * scale;
    for (Mark mark : chart.drawing.marks) {
        scale_mark(mark, scale);
        move_mark(mark, lane.left, 0);
        slab.marks.push_back({std::move(mark), element});
    }
    Element& figure = galley.elements[static_cast<std::size_t>(element)];
    figure.alternative = chart.alternative;
    figure.corner = {lane.left, 0};
    figure.size = {own.width * scale, own.height * scale};
    slab.figures.push_back(element);
}

}  // namespace

void set_block(const Figure& figure, const Lane& lane, Galley& galley) {
    const Chart& chart = galley.setting.document.charts.at(figure.chart);
    const Theme& theme = galley.setting.theme;
    const bool has_title = !figure.title.empty();
    const Type bold{Face::Bold, theme.table_size, theme.ink};
    set_lines(measure_runs(figure.title, bold, galley.setting),
              {Role::Paragraph, kFigureBefore, kTitleAfter, true}, lane, galley);
    const Type plain{Face::Regular, theme.small_size, theme.quiet};
    set_lines(measure_runs(figure.caption, has_title ? plain : bold, galley.setting),
              {Role::Caption, has_title ? kTitleAfter : kFigureBefore, kCaptionAfter, true}, lane,
              galley);
    set_drawing(chart, lane, add_element(galley, Role::Figure, lane.parent), galley);
    galley.gap = kFigureAfter;
}

}  // namespace clinic
