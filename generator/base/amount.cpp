#include "base/amount.hpp"

#include "base/number_text.hpp"

#include <cmath>

namespace clinic {

namespace {

// U+2212, as wide as a plus; a hyphen is too short to be seen before a figure.
constexpr const char* kMinus = "\xE2\x88\x92";

std::string with_minus(std::string text) {
    return text.starts_with('-') ? kMinus + text.substr(1) : text;
}

std::string with_pound(const std::string& number) {
    return number.starts_with('-') ? std::string(kMinus) + "£" + number.substr(1) : "£" + number;
}

}  // namespace

std::string amount_text(const Amount& amount) {
    if (!amount.value) {
        return amount.instead;
    }
    const std::string number = grouped_text(*amount.value, amount.decimals);
    switch (amount.unit) {
        case Unit::Percent:
            return with_minus(number) + "%";
        case Unit::Pounds:
            return with_pound(number);
        default:
            return with_minus(number);
    }
}

std::string difference_text(double difference, const Amount& like) {
    const std::string number = grouped_text(std::fabs(difference), like.decimals);
    const bool is_nought = number.find_first_not_of("0.,") == std::string::npos;
    const std::string sign = is_nought ? "" : difference < 0 ? kMinus : "+";
    return sign + distance_text(difference, like);
}

std::string distance_text(double difference, const Amount& like) {
    const std::string number = grouped_text(std::fabs(difference), like.decimals);
    switch (like.unit) {
        case Unit::Percent:
            return number + (number == "1" ? " point" : " points");
        case Unit::Pounds:
            return "£" + number;
        default:
            return number;
    }
}

}  // namespace clinic
