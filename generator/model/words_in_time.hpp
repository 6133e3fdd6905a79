// When a school had which word in a field: its ward, its type, its phase.
#pragma once

#include "model/school.hpp"

#include <string>
#include <vector>

namespace clinic {

// Days, both included; an open end is absent.
struct DaysBetween {
    std::optional<Date> from;
    std::optional<Date> to;
};

// The days of both; nothing when they share none.
std::optional<DaysBetween> shared(const DaysBetween& first, const DaysBetween& second);

// A word, and the days on which those who look see it.
struct WordInTime {
    std::string word;
    DaysBetween seen;
};

// All words of the field, which is `ward`, `type` or `phase`, in their order in time. A later word
// takes the place of an earlier one when it was true and known, so no two are seen on one day.
std::vector<WordInTime> words_in_time(const School& school, const std::string& field);

}  // namespace clinic
