// Numbers as text and text as numbers, the same on every machine and in every language setting.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace clinic {

// A number as every output writes it: three decimals at most, no trailing zeros, always a point,
// never "-0". Whatever the machine or its language, the same number gives the same text.
std::string number_text(double value);

// Exactly `decimals` places, halves away from zero as the reader of "0.5" expects; never "-0".
std::string number_text(double value, int decimals);

// 1234567.8 with 0 decimals is "1,234,568".
std::string grouped_text(double value, int decimals);

// The two differ in the last bits of their doubles at most: no figure of a school is so fine.
bool is_same_value(double first, double second);

// The whole of `text` as a decimal number, or nothing: no spaces, signs of percent, groups, nan or
// inf.
std::optional<double> number_from(std::string_view text);

// The whole of `text` as a whole number, or nothing.
std::optional<int> whole_number_from(std::string_view text);

}  // namespace clinic
