// A table's words measured, in the largest type in which its columns fit.
#pragma once

#include "layout/runs.hpp"

#include <optional>
#include <vector>

namespace clinic {

// Points.
struct TableLook {
    double type_size = 0;
    double padding = 0;
    double row_padding = 0;
};

struct FittedTable {
    TableLook look;
    std::vector<Runs> head;
    // By row and column.
    std::vector<std::vector<Runs>> body;
    // One a column, together the table's.
    std::vector<double> widths;
};

// No word is cut between its letters, but for those that are too long for any table. Type is made
// smaller when there is no other way; nothing when it would be smaller than the theme allows.
std::optional<FittedTable> fit_table(const Table& table, double width, const Setting& setting);

}  // namespace clinic
