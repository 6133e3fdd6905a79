#include "base/number_text.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdint>

namespace clinic {

namespace {

// Beyond this a double no longer holds every whole number; nothing we print comes near it.
constexpr double kLargest = 9.0e15;

std::string digits_of(std::uint64_t number) {
    char buffer[24];
    const auto [end, status] = std::to_chars(buffer, buffer + sizeof buffer, number);
    return std::string(buffer, end);
}

std::uint64_t power_of_ten(int exponent) {
    std::uint64_t power = 1;
    for (int i = 0; i < exponent; ++i) {
        power *= 10;
    }
    return power;
}

// The value in units of the last place. 0.285 is held as 0.28499…: nudging by a few units in the
// last place of the double rounds what was typed as a half upward, as the reader expects.
std::uint64_t scaled(double magnitude, int decimals) {
    const double raw = magnitude * static_cast<double>(power_of_ten(decimals));
    return static_cast<std::uint64_t>(std::floor(raw * (1 + 4e-16) + 0.5));
}

}  // namespace

std::string number_text(double value, int decimals) {
    if (!std::isfinite(value)) {
        return "?";
    }
    const double magnitude = std::min(std::fabs(value), kLargest);
    const std::uint64_t units = scaled(magnitude, decimals);
    const std::uint64_t power = power_of_ten(decimals);
    std::string text = digits_of(units / power);
    if (decimals > 0) {
        const std::string rest = digits_of(units % power);
        text += "." + std::string(static_cast<std::size_t>(decimals) - rest.size(), '0') + rest;
    }
    return value < 0 && units != 0 ? "-" + text : text;
}

std::string number_text(double value) {
    std::string text = number_text(value, 3);
    if (text.find('.') != std::string::npos) {
        text.erase(text.find_last_not_of('0') + 1);
        if (text.back() == '.') {
            text.pop_back();
        }
    }
    return text == "-0" ? "0" : text;
}

std::string grouped_text(double value, int decimals) {
    std::string text = number_text(value, decimals);
    const std::size_t first = text.starts_with('-') ? 1 : 0;
    std::size_t at = std::min(text.find('.'), text.size());
    while (at > first + 3) {
        at -= 3;
        text.insert(at, ",");
    }
    return text;
}

bool is_same_value(double first, double second) {
    constexpr double kSameBits = 1e-9;
    return std::fabs(first - second) < kSameBits;
}

std::optional<double> number_from(std::string_view text) {
    double value = 0;
    const char* const end = text.data() + text.size();
    const auto [stop, status] = std::from_chars(text.data(), end, value, std::chars_format::fixed);
    if (status != std::errc{} || stop != end || !std::isfinite(value)) {
        return std::nullopt;
    }
    return value;
}

std::optional<int> whole_number_from(std::string_view text) {
    int value = 0;
    const char* const end = text.data() + text.size();
    const auto [stop, status] = std::from_chars(text.data(), end, value);
    if (status != std::errc{} || stop != end) {
        return std::nullopt;
    }
    return value;
}

}  // namespace clinic
