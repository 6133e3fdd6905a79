// A table of figures as an authority folder writes it.
#pragma once

#include "intake/gathered.hpp"

namespace clinic {

// `years:` and `figures:` with their columns aligned, every line indented by `indent` blanks.
// Measures without a single cell are left out; empty when nothing is left.
std::string figure_rows(const FigureCells& figures, std::size_t indent);

}  // namespace clinic
