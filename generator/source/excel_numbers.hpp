// Numbers of a workbook as their readers see them: percents, dates, plain numbers.
#pragma once

#include <string>
#include <string_view>

namespace clinic {

enum class NumberStyle { Number, Percent, Day };

// What a format code ("0.0%", "dd/mm/yyyy") makes of a number.
NumberStyle style_of_code(std::string_view code);

// The same for the formats that every Excel has under a number, without a code.
NumberStyle style_of_builtin(int id);

// The words of a cell that holds `digits`: "71.2", "65%", "2018-07-05". Not rounded as the style
// would, but to the fifteen digits that Excel keeps. What is no number stays as it is.
std::string excel_cell(std::string_view digits, NumberStyle style, bool counts_from_1904);

}  // namespace clinic
