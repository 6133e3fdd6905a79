// Lines of words set one below the other.
#pragma once

#include "layout/galley.hpp"
#include "layout/runs.hpp"

namespace clinic {

// Points.
struct LinesLook {
    Role role = Role::Paragraph;
    double before = 0;
    double after = 0;
    // All lines and what follows stay on one page.
    bool keep_with_next = false;
};

// One slab a line under one new element; nothing at all for no words. At least two lines stand
// together at either end of a page.
void set_lines(Runs runs, const LinesLook& look, const Lane& lane, Galley& galley);

}  // namespace clinic
