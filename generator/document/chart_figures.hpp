// What a chart draws, as figures and words: for those who cannot see it and those who want them.
#pragma once

#include "document/document.hpp"

#include <optional>
#include <string>
#include <vector>

namespace clinic {

// "68.4%", "−3", "−£1,200": as the chart's unit and decimals say, or "no figure".
std::string value_text(const Chart& chart, const std::optional<double>& value);

// One table for each sort of data that the chart holds: its series, its points, its nodes. None of
// a chart without data. Each has the chart's title as its caption and names in its first column.
std::vector<Table> figures_of(const Chart& chart);

}  // namespace clinic
