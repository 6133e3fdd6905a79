#include "model/deadlines.hpp"

#include "model/working_days.hpp"

namespace clinic {

ClinicDays clinic_days(const Date& meeting, const std::optional<Date>& cutoff,
                       const History& history) {
    return {meeting, last_day_of_issue(meeting, history.authority.clear, history.bank_holidays),
            cutoff};
}

std::optional<Date> day_of(const Deadline& deadline, const ClinicDays& days,
                           const BankHolidays& holidays) {
    const std::optional<Date> from = deadline.of == "cutoff"    ? days.cutoff
                                     : deadline.of == "meeting" ? days.meeting
                                                                : days.papers;
    if (!from) {
        return std::nullopt;
    }
    return working_days_before(*from, deadline.before, holidays);
}

}  // namespace clinic
