// One school as it was known on a day.
#pragma once

#include "model/known_figures.hpp"
#include "model/successors.hpp"
#include "model/view.hpp"

namespace clinic {

// What all schools of one view are looked at with.
struct Looking {
    const History& history;
    const Meeting& meeting;
    const KnownFigures& figures;
    const Successors& successors;
};

// All but `groups`.
SchoolOnDay school_on_day(const School& school, const Looking& looking);

// The school with its dated plain values as on the day; null when it has none.
std::shared_ptr<const School> as_it_was(const School& school, const Date& day);

}  // namespace clinic
