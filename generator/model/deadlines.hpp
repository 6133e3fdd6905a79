// The days that a council's deadlines fall on.
#pragma once

#include "model/history.hpp"

#include <optional>

namespace clinic {

// What deadlines are counted back from.
struct ClinicDays {
    Date meeting;
    // The last day on which papers can go out.
    Date papers;
    // Absent: not set yet.
    std::optional<Date> cutoff;
};

ClinicDays clinic_days(const Date& meeting, const std::optional<Date>& cutoff,
                       const History& history);

// Nothing for a deadline before a cutoff that is not set yet.
std::optional<Date> day_of(const Deadline& deadline, const ClinicDays& days,
                           const BankHolidays& holidays);

}  // namespace clinic
