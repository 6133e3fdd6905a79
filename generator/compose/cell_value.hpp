// What a cell of a table tells besides its words.
#pragma once

#include "compose/template.hpp"

namespace clinic {

// The one number or day that a cell shows and nothing else beside it; else nothing. A number is
// rounded as it is printed: no writer may tell more than the words do.
decltype(Cell::value) cell_value(const Pieces& pieces, const ScopeRefs& scope);

}  // namespace clinic
