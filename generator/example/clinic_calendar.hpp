// What each of the three clinics is by itself: its days, its focus, its agenda.
#pragma once

#include "example/made_school.hpp"

#include <string>
#include <string_view>

namespace clinic {

struct ClinicDay {
    std::string_view term;
    std::string_view focus;
    Date date;
    Date next;
    // The lines of `issued`, ready.
    std::string_view issued;
    // Roles that sent apologies.
    std::string_view away;
    std::string_view focus_title;
    // What the meeting said of the authority, by agenda item, and decided.
    std::string_view overview;
    std::string_view overview_decided;
    std::string_view focus_text;
    // An action of no school in particular.
    std::string_view action;
    Date action_due;
    // Two days by which schools' actions are due.
    std::array<Date, 2> due;
};

extern const std::array<ClinicDay, kClinics> kClinicDays;

// term to attendance and agenda: the file's head.
std::string clinic_head_text(int clinic);

}  // namespace clinic
