#include "base/weekday.hpp"

#include <array>

namespace clinic {

namespace {

// 1 January 1970 was a Thursday.
constexpr std::array<std::string_view, 7> kWeekdays = {"Thursday", "Friday",  "Saturday", "Sunday",
                                                       "Monday",   "Tuesday", "Wednesday"};

std::size_t weekday_of(const Date& date) {
    const int days = day_number(date) % 7;
    return static_cast<std::size_t>(days < 0 ? days + 7 : days);
}

}  // namespace

std::string_view weekday_text(const Date& date) {
    return kWeekdays[weekday_of(date)];
}

bool is_weekend(const Date& date) {
    return weekday_text(date).starts_with('S');
}

}  // namespace clinic
