// Cells of public data files as values.
#pragma once

#include "model/figures.hpp"
#include "source/cell_date.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace clinic {

// A number, with or without a sign of percent, or one of the publishers' marks; an empty cell is
// NoFigure. Nothing when it is none of these.
struct ReadCell {
    Symbol symbol = Symbol::NoFigure;
    double value = 0;
};
std::optional<ReadCell> figure_in_cell(std::string_view cell);

// "1" and "true" against "0", "false" and an empty cell.
std::optional<bool> truth_in_cell(std::string_view cell);

// The school year typed as "2018-19", "2018/19", "2018-2019" or "2019" by the year it ended in.
std::optional<int> school_year_from(std::string_view typed);

}  // namespace clinic
