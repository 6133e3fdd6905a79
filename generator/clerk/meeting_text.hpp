// What a meeting said and set, as the YAML that a clinic's file holds.
#pragma once

#include "model/clinic_meeting.hpp"
#include "model/history.hpp"

#include <string>
#include <vector>

namespace clinic {

// Each is a whole block of the file, `attendance:` and what stands below it; empty without entries.
// A school is named by its number, with its name for the reader.
std::string attendance_block(const std::vector<Attendance>& attendance);
std::string agenda_block(const std::vector<AgendaItem>& agenda);
std::string minutes_block(const std::vector<Minute>& minutes, const History& history);
std::string outcomes_block(const std::vector<AgreedOutcome>& outcomes, const History& history);
std::string actions_block(const std::vector<Action>& actions, const History& history);
std::string progress_block(const std::vector<Progress>& progress);

// One entry of `progress:`, as a line of that list.
std::string progress_line(const Progress& progress);

// "901041 Ploverquern Primary School"
std::string school_words(int urn, const History& history);

// "2", "[1, 2]", "officers", or the long form in braces.
std::string exemption_text(const Exemption& mark);

}  // namespace clinic
