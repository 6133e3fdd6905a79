// A table whose columns do not fit beside each other.
#pragma once

#include "layout/galley.hpp"

namespace clinic {

// Row by row: the first cell as a heading, below it each column's name and what stands in it. A
// list, with the table's caption above it; its groups are lists of their own.
void set_rows_apart(const Table& table, const Lane& lane, Galley& galley);

}  // namespace clinic
