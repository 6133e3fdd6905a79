// How wide the columns of a table are.
#pragma once

#include <vector>

namespace clinic {

// Points.
struct ColumnNeed {
    // The widest that cannot be broken, and all of it on one line.
    double least = 0;
    double most = 0;
    // Share of the table that the author asks for; 0: what the content needs.
    double share = 0;
};

// One width a column, together `total`. Short columns get what they need first; long ones share
// the rest; words are broken only when there is no other way.
std::vector<double> column_widths(const std::vector<ColumnNeed>& needs, double total);

}  // namespace clinic
