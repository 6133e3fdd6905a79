// A line of runs becomes marks, links and page references.
#pragma once

#include "layout/galley.hpp"
#include "layout/lines.hpp"

namespace clinic {

// Points; `baseline` counts from the top of the slab.
struct LinePlace {
    double left = 0;
    double width = 0;
    double baseline = 0;
    Align align = Align::Start;
};

// Puts the marks of one line on the galley's last slab. The runs are tagged.
void place_line(const Runs& runs, const Line& line, const LinePlace& place, Galley& galley);

}  // namespace clinic
