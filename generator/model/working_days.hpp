// Working days and clear days: Monday to Friday without the bank holidays of England.
//
// A year whose bank holidays are not known is counted by its weekends alone; whoever counts across
// such a year asks for it and says so.
#pragma once

#include "model/bank_holiday.hpp"

#include <vector>

namespace clinic {

bool is_working_day(const Date& day, const BankHolidays& holidays);

// Working days after the one and before the other: neither the day on which papers go out nor the
// day of the meeting counts.
int clear_days_between(const Date& issue, const Date& meeting, const BankHolidays& holidays);

// The working day that many working days earlier; of none, the day itself.
Date working_days_before(const Date& day, int count, const BankHolidays& holidays);

// The last day on which papers can go out with so many clear days before the meeting.
Date last_day_of_issue(const Date& meeting, int clear, const BankHolidays& holidays);

// Those of the years that the two days lie in or between whose bank holidays are not known.
std::vector<int> years_not_known(const Date& first, const Date& last, const BankHolidays& holidays);

}  // namespace clinic
