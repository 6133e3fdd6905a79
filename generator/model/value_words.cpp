#include "model/value_words.hpp"

#include "base/date.hpp"
#include "base/letters.hpp"
#include "base/number_text.hpp"

#include <array>
#include <vector>

namespace clinic {

namespace {

constexpr std::size_t kLongest = 60;
constexpr std::array<std::string_view, 12> kMonths = {"jan", "feb", "mar", "apr", "may", "jun",
                                                      "jul", "aug", "sep", "oct", "nov", "dec"};

bool is_plain_letter(char c) {
    return is_upper(c) || is_lower(c);
}

// Runs of digits and runs of letters, in lower case; all else parts them.
std::vector<std::string> parts_of(std::string_view words) {
    std::vector<std::string> parts;
    char before = ' ';
    for (const char c : words.substr(0, kLongest)) {
        const bool goes_on =
            (is_digit(c) && is_digit(before)) || (is_plain_letter(c) && is_plain_letter(before));
        if (is_digit(c) || is_plain_letter(c)) {
            if (!goes_on) {
                parts.emplace_back();
            }
            parts.back() += small_letters({&c, 1});
        }
        before = c;
    }
    return parts;
}

int month_of(const std::string& part) {
    for (std::size_t i = 0; i < kMonths.size(); ++i) {
        if (part.size() >= 3 && part.starts_with(kMonths[i])) {
            return static_cast<int>(i) + 1;
        }
    }
    return whole_number_from(part).value_or(0);
}

// Day first, as in England, or year first. A short year is of this century.
Date date_of_parts(const std::vector<std::string>& parts) {
    const bool year_first = parts[0].size() == 4;
    const std::string& year = year_first ? parts[0] : parts[2];
    const std::string& day = year_first ? parts[2] : parts[0];
    const int number = whole_number_from(year).value_or(0);
    return {year.size() == 2 ? number + 2000 : number, month_of(parts[1]),
            whole_number_from(day).value_or(0)};
}

std::string two_digits(int number) {
    return (number < 10 ? "0" : "") + number_text(number, 0);
}

}  // namespace

std::string number_advice(std::string_view words) {
    std::string plain;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const bool is_pound = words.substr(i).starts_with("\xC2\xA3");
        const bool is_minus = words.substr(i).starts_with("\xE2\x88\x92");
        if (is_pound || is_minus) {
            plain += is_minus ? "-" : "";
            i += is_minus ? 2 : 1;
        } else if (words[i] != '%' && words[i] != ',' && words[i] != ' ') {
            plain += words[i];
        }
    }
    if (plain.starts_with('+')) {
        plain.erase(0, 1);
    }
    return plain != words && number_from(plain) ? "write " + plain : std::string();
}

std::string date_advice(std::string_view words) {
    std::vector<std::string> parts = parts_of(words);
    // "1st September": the ending of the day is a part of its own.
    if (parts.size() == 4 && parts[1].size() == 2 && is_letter(parts[1][0])) {
        parts.erase(parts.begin() + 1);
    }
    if (parts.size() == 3) {
        const Date date = date_of_parts(parts);
        const std::string written =
            number_text(date.year, 0) + "-" + two_digits(date.month) + "-" + two_digits(date.day);
        if (date_from(written) && written != words) {
            return "write " + written;
        }
        if (written == words && date.month >= 1 && date.month <= 12) {
            return "the calendar has no such day";
        }
    }
    return "a date is written 2015-09-01";
}

}  // namespace clinic
