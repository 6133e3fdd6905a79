#include "source/cell_date.hpp"

#include <string>

namespace clinic {

namespace {

std::string two_digits(std::string_view digits) {
    return (digits.size() == 1 ? "0" : "") + std::string(digits);
}

std::optional<Date> iso_date(std::string_view year, std::string_view month, std::string_view day) {
    return date_from(std::string(year) + "-" + two_digits(month) + "-" + two_digits(day));
}

}  // namespace

std::optional<Date> date_in_cell(std::string_view cell) {
    const std::string_view day = cell.substr(0, cell.find_first_of(" T"));
    const std::size_t first = day.find_first_of("/-");
    if (first == std::string_view::npos) {
        return day.size() == 8 ? iso_date(day.substr(0, 4), day.substr(4, 2), day.substr(6))
                               : std::nullopt;
    }
    const std::size_t second = day.find(day[first], first + 1);
    if (first > 2 || second == std::string_view::npos) {
        return date_from(day);
    }
    return iso_date(day.substr(second + 1), day.substr(first + 1, second - first - 1),
                    day.substr(0, first));
}

}  // namespace clinic
