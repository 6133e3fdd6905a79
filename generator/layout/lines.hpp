// Runs broken into lines of a width.
#pragma once

#include "layout/runs.hpp"

#include <vector>

namespace clinic {

// Atoms `first` to before `last`.
struct Line {
    std::size_t first = 0;
    std::size_t last = 0;
    // Points: from the first atom to the end of the last, and from the top of the line to its
    // baseline and on to its bottom.
    double width = 0;
    double above = 0;
    double below = 0;
};

// In narrow lanes long words are parted with a hyphen. Words too long for a line are cut between
// characters when there is no other way. Both add to the atoms. No line for no words.
std::vector<Line> break_lines(Runs& runs, double width, const Setting& setting);

// The widest piece that no line can break: Extent::shortest with long words parted. In points.
double widest_piece(const Runs& runs, const Setting& setting);

// How much a mark of this size shrinks to stand in a line of a width: 1 when it fits.
double scale_to_fit(const Size& mark, double width, const Setting& setting);

// The mark's own size, before scale_to_fit. The atom is a sign or a chart.
Size mark_size(const Runs& runs, const Atom& atom, const Setting& setting);

}  // namespace clinic
