// The terms of a year: which follows which, and what the clinic of each looks at.
#pragma once

#include "model/history.hpp"

#include <string>
#include <string_view>

namespace clinic {

struct SchoolTerm {
    std::string_view id;
    // What its clinic looks at, and the item of the agenda that does.
    std::string_view focus;
    std::string_view item;
};

// The first one after a term that is none of the three.
const SchoolTerm& term_after(std::string_view term);

// How the clinic of `day` is named that follows the meeting: by its file, if it has one; else
// "2016-autumn" after "2016-summer", or "clinic-of-2016-10-13" where the council does not name its
// clinics so.
std::string next_clinic_id(const Meeting& meeting, const Date& day, const History& history);

}  // namespace clinic
