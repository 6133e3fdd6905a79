// Charts of a school's figures beside those they are held against.
#pragma once

#include "disclose/disclosed.hpp"
#include "document/document.hpp"

#include <string>
#include <vector>

namespace clinic {

bool is_measure_line(const Kind& kind);
bool is_measure_lines(const Kind& kind);

// Rows of a chart, at most ten: those with a figure of the school.
Chart bullets_of(const std::vector<MeasureLine>& lines, const std::string& title);

// One line, as small as a word; and the key to its marks.
Chart bullet_of(const MeasureLine& line);
Chart bullet_key_of(const std::vector<MeasureLine>& lines);

}  // namespace clinic
