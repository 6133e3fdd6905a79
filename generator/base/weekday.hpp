// Days of the week.
#pragma once

#include "base/date.hpp"

#include <string_view>

namespace clinic {

// "Monday"
std::string_view weekday_text(const Date& date);

// Saturday or Sunday.
bool is_weekend(const Date& date);

}  // namespace clinic
