// What the nation published for 2011 to 2015, and where the fictional authority stands beside it.
#pragma once

#include "example/figure_rows.hpp"

#include <string_view>
#include <vector>

namespace clinic {

// No figure of the nation for that year.
constexpr int kUnpublished = -1;

struct NationLine {
    FigureRow row;
    // Where the measure spans phases; empty: of all.
    std::string_view phase;
    // On the scale of the row's decimals.
    std::array<int, kYears> is;
};

extern const std::vector<NationLine> kNation;

// The line of the phase when there is one, else of all; null when the nation has none.
const NationLine* nation_line(FigureRow row, std::string_view phase);

// In tenths of a percent (rates in hundredths, as published); kUnpublished when there is none.
int nation_tenths(FigureRow row, std::string_view phase, int year_index);

}  // namespace clinic
