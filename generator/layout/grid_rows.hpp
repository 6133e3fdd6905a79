// A row of cells whose first lines share a baseline: of a table or of details.
#pragma once

#include "layout/galley.hpp"
#include "layout/lines.hpp"

#include <vector>

namespace clinic {

struct GridCell {
    Runs runs;
    // Points: where its words may stand.
    double left = 0;
    double width = 0;
    Align align = Align::Start;
};

struct GridRow {
    std::vector<GridCell> cells;
    // Where the ground and the rule below the row stand.
    double left = 0;
    double width = 0;
    double above = 0;
    double below = 0;
    std::vector<Color> fill;  // none or one
    std::vector<Color> rule;  // none or one
    double rule_width = 0.4;
};

// Adds the row as one slab, or as several, cut between lines, when it is higher than `highest`.
// The runs of all cells are tagged. Returns the index of the first slab.
std::size_t set_row(GridRow& row, double highest, Galley& galley);

}  // namespace clinic
