// Days as people and spreadsheets write them into cells.
#pragma once

#include "base/date.hpp"

#include <optional>
#include <string_view>

namespace clinic {

// "2018-07-05", also with a time behind it, "20180705", "05/07/2018", "5/7/2018" or "05-07-2018":
// the day comes before the month, as in England.
std::optional<Date> date_in_cell(std::string_view cell);

}  // namespace clinic
