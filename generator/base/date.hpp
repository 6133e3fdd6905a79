// Days of the calendar.
#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace clinic {

// A day. The default stands before every real one.
struct Date {
    int year = 0;
    int month = 0;
    int day = 0;

    auto operator<=>(const Date&) const = default;
};

// "2015-09-01" and nothing else; nothing for a day that the calendar does not have.
std::optional<Date> date_from(std::string_view text);

// "2015-09-01"
std::string iso_text(const Date& date);

// "1 September 2015"
std::string long_text(const Date& date);

// "1 Sep 2015"
std::string short_text(const Date& date);

// A year as a length of time, whichever year it is.
inline constexpr int kDaysOfYear = 365;

// Days since 1 January 1970.
int day_number(const Date& date);
Date date_of_day_number(int number);

// The school year that ends in 2015 is "2014/15".
std::string academic_year_text(int year);

// The end of the school year (1 September to 31 August) that holds the day: 2015 for 2014-11-20.
int academic_year_of(const Date& date);

}  // namespace clinic
