#include "layout/labels.hpp"

#include "layout/line_marks.hpp"

#include <iterator>

namespace clinic {

void put_label(Runs& label, const Lane& lane, std::size_t first, Galley& galley) {
    const std::vector<Line> lines = break_lines(label, lane.width, galley.setting);
    Slab& scratch = galley.slabs.emplace_back();
    const double own = galley.slabs[first].baseline;
    place_line(label, lines.front(),
               {lane.left, lane.width, own > 0 ? own : lines.front().above, Align::Start}, galley);
    std::vector<PlacedMark> marks = std::move(scratch.marks);
    galley.slabs.pop_back();
    Slab& body = galley.slabs[first];
    for (Reference& reference : body.references) {
        reference = moved_back(reference, marks.size(), 0);
    }
    body.marks.insert(body.marks.begin(), std::make_move_iterator(marks.begin()),
                      std::make_move_iterator(marks.end()));
}

}  // namespace clinic
