#include "source/excel_numbers.hpp"

#include "base/date.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace clinic {

namespace {

// Excel counts days from here, and believes that 1900 was a leap year.
constexpr int kDayNumberOf1970 = 25569;
constexpr int kDaysFrom1900To1904 = 1462;
constexpr int kLeapDayThatWasNot = 60;

// The first serial number that is no day any more: 1 January 10000.
constexpr double kEndOfDays = 2958466;

std::string digits_text(double value) {
    std::array<char, 400> buffer;
    // Excel keeps fifteen digits; a file may hold seventeen, of which the last are noise.
    const auto [end, status] =
        std::to_chars(buffer.begin(), buffer.end(), value, std::chars_format::general, 15);
    const std::string_view general(buffer.data(), static_cast<std::size_t>(end - buffer.data()));
    if (status != std::errc{} || general.find('e') == std::string_view::npos) {
        return std::string(general);
    }
    double rounded = 0;
    std::from_chars(general.data(), general.data() + general.size(), rounded);
    const auto fixed =
        std::to_chars(buffer.begin(), buffer.end(), rounded, std::chars_format::fixed);
    return {buffer.data(), static_cast<std::size_t>(fixed.ptr - buffer.data())};
}

std::string day_text(double serial, bool counts_from_1904) {
    int day = static_cast<int>(std::floor(serial));
    if (counts_from_1904) {
        day += kDaysFrom1900To1904;
    } else if (day < kLeapDayThatWasNot) {
        ++day;
    }
    return iso_text(date_of_day_number(day - kDayNumberOf1970));
}

}  // namespace

NumberStyle style_of_code(std::string_view code) {
    // Quotes, escapes and brackets say nothing of the kind; only the first section counts.
    bool is_quoted = false;
    for (std::size_t at = 0; at < code.size(); ++at) {
        const char letter = code[at];
        if (letter == '"') {
            is_quoted = !is_quoted;
        } else if (is_quoted) {
            continue;
        } else if (letter == '\\' || letter == '_' || letter == '*') {
            ++at;
        } else if (letter == '[') {
            at = std::min(code.find(']', at), code.size());
        } else if (letter == ';') {
            break;
        } else if (letter == '%') {
            return NumberStyle::Percent;
        } else if (std::string_view("yYdD").find(letter) != std::string_view::npos) {
            return NumberStyle::Day;
        }
    }
    return NumberStyle::Number;
}

NumberStyle style_of_builtin(int id) {
    if (id == 9 || id == 10) {
        return NumberStyle::Percent;
    }
    return (id >= 14 && id <= 17) || id == 22 ? NumberStyle::Day : NumberStyle::Number;
}

std::string excel_cell(std::string_view digits, NumberStyle style, bool counts_from_1904) {
    double value = 0;
    const auto [end, status] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (status != std::errc{} || end != digits.data() + digits.size() || !std::isfinite(value)) {
        return std::string(digits);
    }
    if (style == NumberStyle::Day && value >= 1 && value < kEndOfDays) {
        return day_text(value, counts_from_1904);
    }
    return style == NumberStyle::Percent ? digits_text(value * 100) + "%" : digits_text(value);
}

}  // namespace clinic
