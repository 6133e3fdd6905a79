// One school as it was known on a day.
#pragma once

#include "model/known_figures.hpp"
#include "model/view.hpp"

namespace clinic {

// What all schools of one view are looked at with.
struct Looking {
    const History& history;
    const Meeting& meeting;
    const Date& day;
    const KnownFigures& figures;
};

// All but `groups`.
SchoolOnDay school_on_day(const School& school, const Looking& looking);

// What it was called on the day.
const std::string& name_on(const School& school, const Date& day);

// The school with its phase and its dated plain values as on the day; null when they are all of
// today.
std::shared_ptr<const School> as_it_was(const School& school, const Date& day);

}  // namespace clinic
