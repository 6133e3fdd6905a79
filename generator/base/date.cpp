#include "base/date.hpp"

#include "base/number_text.hpp"

#include <array>
#include <chrono>

namespace clinic {

namespace {

constexpr std::array<std::string_view, 12> kMonths = {
    "January", "February", "March",     "April",   "May",      "June",
    "July",    "August",   "September", "October", "November", "December"};

std::string padded(int number, std::size_t width) {
    std::string digits = number_text(number, 0);
    return digits.size() >= width ? digits : std::string(width - digits.size(), '0') + digits;
}

bool is_digits(std::string_view text) {
    return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

std::chrono::sys_days days_of(const Date& date) {
    return std::chrono::sys_days{std::chrono::year{date.year} / static_cast<unsigned>(date.month) /
                                 static_cast<unsigned>(date.day)};
}

}  // namespace

std::optional<Date> date_from(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-' || !is_digits(text.substr(0, 4)) ||
        !is_digits(text.substr(5, 2)) || !is_digits(text.substr(8, 2))) {
        return std::nullopt;
    }
    const Date date{*whole_number_from(text.substr(0, 4)), *whole_number_from(text.substr(5, 2)),
                    *whole_number_from(text.substr(8, 2))};
    const std::chrono::year_month_day day{std::chrono::year{date.year},
                                          std::chrono::month{static_cast<unsigned>(date.month)},
                                          std::chrono::day{static_cast<unsigned>(date.day)}};
    return day.ok() ? std::optional(date) : std::nullopt;
}

std::string iso_text(const Date& date) {
    return padded(date.year, 4) + "-" + padded(date.month, 2) + "-" + padded(date.day, 2);
}

std::string long_text(const Date& date) {
    if (date.month < 1 || date.month > 12) {
        return {};
    }
    return number_text(date.day, 0) + " " +
           std::string(kMonths[static_cast<std::size_t>(date.month - 1)]) + " " +
           number_text(date.year, 0);
}

std::string short_text(const Date& date) {
    if (date.month < 1 || date.month > 12) {
        return {};
    }
    return number_text(date.day, 0) + " " +
           std::string(kMonths[static_cast<std::size_t>(date.month - 1)].substr(0, 3)) + " " +
           number_text(date.year, 0);
}

int day_number(const Date& date) {
    return static_cast<int>(days_of(date).time_since_epoch().count());
}

Date date_of_day_number(int number) {
    const std::chrono::year_month_day day{std::chrono::sys_days{std::chrono::days{number}}};
    return {static_cast<int>(day.year()), static_cast<int>(static_cast<unsigned>(day.month())),
            static_cast<int>(static_cast<unsigned>(day.day()))};
}

std::string academic_year_text(int year) {
    return number_text(year - 1, 0) + "/" + padded(year % 100, 2);
}

int academic_year_of(const Date& date) {
    return date.month >= 9 ? date.year + 1 : date.year;
}

}  // namespace clinic
