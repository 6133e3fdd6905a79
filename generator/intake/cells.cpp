#include "intake/cells.hpp"

#include "base/number_text.hpp"

#include <algorithm>

namespace clinic {

namespace {

bool is_digits(std::string_view words) {
    return !words.empty() && std::all_of(words.begin(), words.end(), [](char letter) {
        return letter >= '0' && letter <= '9';
    });
}

bool is_school_year(int year) {
    return year >= 1990 && year <= 2100;
}

}  // namespace

std::optional<ReadCell> figure_in_cell(std::string_view cell) {
    if (cell.empty()) {
        return ReadCell{};
    }
    const Symbol symbol = symbol_from(cell);
    if (symbol != Symbol::None) {
        return ReadCell{symbol, 0};
    }
    const std::string_view digits = cell.ends_with('%') ? cell.substr(0, cell.size() - 1) : cell;
    const std::optional<double> value = number_from(digits);
    return value ? std::optional(ReadCell{Symbol::None, *value}) : std::nullopt;
}

std::optional<bool> truth_in_cell(std::string_view cell) {
    if (cell == "1" || cell == "true" || cell == "TRUE") {
        return true;
    }
    if (cell == "0" || cell == "false" || cell == "FALSE" || cell.empty()) {
        return false;
    }
    return std::nullopt;
}

std::optional<int> school_year_from(std::string_view typed) {
    const std::size_t sign = typed.find_first_of("-/");
    const std::string_view first = typed.substr(0, sign);
    if (first.size() != 4 || !is_digits(first)) {
        return std::nullopt;
    }
    const int year = *whole_number_from(first);
    if (sign == std::string_view::npos) {
        return is_school_year(year) ? std::optional(year) : std::nullopt;
    }
    const std::string_view second = typed.substr(sign + 1);
    const std::string next = number_text(year + 1, 0);
    const bool follows = second == next || second == std::string_view(next).substr(2);
    return follows && is_school_year(year + 1) ? std::optional(year + 1) : std::nullopt;
}

}  // namespace clinic
