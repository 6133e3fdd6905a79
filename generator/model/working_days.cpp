#include "model/working_days.hpp"

#include "base/weekday.hpp"

#include <algorithm>

namespace clinic {

bool is_working_day(const Date& day, const BankHolidays& holidays) {
    const auto of_year = holidays.find(day.year);
    const bool is_holiday =
        of_year != holidays.end() && std::ranges::count(of_year->second, day, &BankHoliday::on) > 0;
    return !is_weekend(day) && !is_holiday;
}

int clear_days_between(const Date& issue, const Date& meeting, const BankHolidays& holidays) {
    int clear = 0;
    for (int day = day_number(issue) + 1; day < day_number(meeting); ++day) {
        clear += is_working_day(date_of_day_number(day), holidays) ? 1 : 0;
    }
    return clear;
}

Date working_days_before(const Date& day, int count, const BankHolidays& holidays) {
    Date found = day;
    while (count > 0) {
        found = date_of_day_number(day_number(found) - 1);
        count -= is_working_day(found, holidays) ? 1 : 0;
    }
    return found;
}

Date last_day_of_issue(const Date& meeting, int clear, const BankHolidays& holidays) {
    return working_days_before(meeting, clear + 1, holidays);
}

std::vector<int> years_not_known(const Date& first, const Date& last,
                                 const BankHolidays& holidays) {
    std::vector<int> years;
    for (int year = first.year; year <= last.year; ++year) {
        if (!holidays.contains(year)) {
            years.push_back(year);
        }
    }
    return years;
}

}  // namespace clinic
