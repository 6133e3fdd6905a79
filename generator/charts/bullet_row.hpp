// One value on a scale, with those it is held against.
#pragma once

#include "charts/axis.hpp"
#include "document/document.hpp"
#include "document/theme.hpp"

#include <string>
#include <vector>

namespace clinic {

// The scale of one row. Its step says nothing.
struct BulletScale {
    double least = 0;
    double most = 100;
    // It does not begin at nought, or not end where the unit ends: drawn as a torn end.
    bool is_cut_below = false;
    bool is_cut_above = false;
};

// Percentages stand on 0 to 100, or on the half of it that holds them all, so that the rows of one
// table compare; those that are printed in tenths, of which tenths matter, on a shorter end of it:
// 90 to 100, 80 to 100, 0 to 5, 0 to 10, 0 to 20. Values of both signs stand on a scale with nought
// in its middle; others from nought, or from four fifths of its end when none is below.
BulletScale bullet_scale(const ChartRow& row, const std::vector<double>& values);

// Draws one category of a chart of kind "bullets" along the middle of the area: the first series is
// the school, the others the authority, its neighbours and the nation.
void add_bullet(const Chart& chart, std::size_t category, const Spot& corner, const Size& size,
                const Theme& theme, Drawing& drawing);

}  // namespace clinic
