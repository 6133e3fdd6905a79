// Days on which no council's office is open: `bank-holidays.yaml`.
#pragma once

#include "model/fact.hpp"

#include <map>
#include <string>
#include <vector>

namespace clinic {

struct BankHoliday {
    Date on;
    std::string is;
    Place place;
};

// By year. A year that is not in it is not known; one without holidays has an empty list.
using BankHolidays = std::map<int, std::vector<BankHoliday>>;

template <>
struct FieldsOf<BankHoliday> {
    static constexpr auto list() {
        return Fields{
            field("on", &BankHoliday::on, "the day; of a substitute, the day that is free",
                  {.required = true}),
            field("is", &BankHoliday::is, "its name", {.required = true}),
        };
    }
};

}  // namespace clinic
