#include "layout/grid_rows.hpp"

#include "layout/line_marks.hpp"

#include <algorithm>

namespace clinic {

namespace {

// The lines of one cell and how many of them are set.
struct Queue {
    std::vector<Line> lines;
    std::size_t next = 0;
};

double first_above(const std::vector<Queue>& queues) {
    double above = 0;
    for (const Queue& queue : queues) {
        if (queue.next < queue.lines.size()) {
            above = std::max(above, queue.lines[queue.next].above);
        }
    }
    return above;
}

class RowSetter {
public:
    RowSetter(GridRow& row, Galley& galley) : row_(row), galley_(galley) {
        for (GridCell& cell : row.cells) {
            queues_.push_back({break_lines(cell.runs, cell.width, galley.setting), 0});
        }
    }

    std::size_t run(double highest) {
        const std::size_t first = galley_.slabs.size();
        do {
            set_slab(highest);
        } while (has_more());
        finish();
        return first;
    }

private:
    bool has_more() const {
        return std::any_of(queues_.begin(), queues_.end(),
                           [](const Queue& queue) { return queue.next < queue.lines.size(); });
    }

    void set_slab(double highest) {
        Slab& slab = add_slab(galley_, 0);
        if (!row_.fill.empty()) {
            add_artifact(slab, BoxMark{{row_.left, 0}, {row_.width, 0}, row_.fill, {}});
        }
        const double baseline = row_.above + first_above(queues_);
        double bottom = baseline;
        for (std::size_t i = 0; i < queues_.size(); ++i) {
            bottom = std::max(bottom, set_lines(i, baseline, highest - row_.below));
        }
        slab.baseline = baseline;
        slab.height = bottom + row_.below;
        if (!row_.fill.empty()) {
            std::get<BoxMark>(slab.marks.front().mark).size.height = slab.height;
        }
    }

    // As many lines of a cell as end above `limit`, at least one. Returns the bottom of the last.
    double set_lines(std::size_t index, double baseline, double limit) {
        const GridCell& cell = row_.cells[index];
        Queue& queue = queues_[index];
        double bottom = 0;
        for (bool is_first = true; queue.next < queue.lines.size(); is_first = false) {
            const Line& line = queue.lines[queue.next];
            const double at = is_first ? baseline : bottom + line.above;
            if (!is_first && at + line.below > limit) {
                break;
            }
            place_line(cell.runs, line, {cell.left, cell.width, at, cell.align}, galley_);
            bottom = at + line.below;
            ++queue.next;
        }
        return bottom;
    }

    void finish() {
        if (row_.rule.empty()) {
            return;
        }
        Slab& last = galley_.slabs.back();
        add_artifact(last, LineMark{{row_.left, last.height},
                                    {row_.left + row_.width, last.height},
                                    row_.rule_width,
                                    row_.rule.front(),
                                    0,
                                    0});
    }

    GridRow& row_;
    Galley& galley_;
    std::vector<Queue> queues_;
};

}  // namespace

std::size_t set_row(GridRow& row, double highest, Galley& galley) {
    return RowSetter(row, galley).run(highest);
}

}  // namespace clinic
