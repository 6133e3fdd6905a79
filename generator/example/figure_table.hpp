// A table of figures as files show it: one row a measure, columns under their years.
#pragma once

#include "example/figure_rows.hpp"

#include <string>
#include <vector>

namespace clinic {

struct TextRow {
    std::string name;
    std::vector<std::string> cells;
};

// "  attendance:    [94.6, 94.9]", columns in line, indented by so many blanks.
std::string aligned_rows(const std::vector<TextRow>& rows, int indent);

// The rows that have a figure in these columns, from nought.
std::vector<TextRow> text_rows(const Figures& figures, int first, int last);

// "years:", and "figures:" with the rows below it, their columns in line; empty without rows.
std::string figures_text(const std::vector<TextRow>& rows, int first_year, int indent);

}  // namespace clinic
