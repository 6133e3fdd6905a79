#include "base/time_of_day.hpp"

#include "base/number_text.hpp"

namespace clinic {

namespace {

constexpr int kMinutesOfHour = 60;
constexpr int kHoursOfDay = 24;

std::string two_digits(int number) {
    return (number < 10 ? "0" : "") + number_text(number, 0);
}

}  // namespace

std::optional<int> minute_of_day(std::string_view time) {
    if (time.size() != 5 || time[2] != ':') {
        return std::nullopt;
    }
    const std::optional<int> hour = whole_number_from(time.substr(0, 2));
    const std::optional<int> minute = whole_number_from(time.substr(3));
    const bool is_time = hour && minute && *hour >= 0 && *hour < kHoursOfDay && *minute >= 0 &&
                         *minute < kMinutesOfHour;
    return is_time ? std::optional(*hour * kMinutesOfHour + *minute) : std::nullopt;
}

std::string time_text(int minute_of_day) {
    return two_digits(minute_of_day / kMinutesOfHour % kHoursOfDay) + ":" +
           two_digits(minute_of_day % kMinutesOfHour);
}

}  // namespace clinic
