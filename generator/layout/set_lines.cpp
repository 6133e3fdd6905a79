#include "layout/set_lines.hpp"

#include "layout/line_marks.hpp"

namespace clinic {

void set_lines(Runs runs, const LinesLook& look, const Lane& lane, Galley& galley) {
    const std::vector<Line> lines = break_lines(runs, lane.width, galley.setting);
    if (lines.empty()) {
        return;
    }
    const int element = add_element(galley, look.role, lane.parent);
    tag_runs(runs, element, galley.setting, galley.elements);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const Line& line = lines[i];
        Slab& slab = add_slab(galley, i == 0 ? look.before : 0);
        slab.height = line.above + line.below;
        slab.baseline = line.above;
        const bool is_first_of_more = i == 0 && lines.size() > 1;
        const bool is_last_but_one = i + 2 == lines.size();
        slab.keep_with_next = look.keep_with_next || is_first_of_more || is_last_but_one;
        place_line(runs, line, {lane.left, lane.width, line.above, Align::Start}, galley);
    }
    galley.gap = look.after;
}

}  // namespace clinic
