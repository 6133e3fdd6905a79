// The minutes of a clinic as a form, and what comes back in it.
#pragma once

#include "clerk/form.hpp"
#include "model/view.hpp"

#include <vector>

namespace clinic {

// The sheets of the form, in its order.
enum class MinutesSheet { Attendance, Progress, Minutes, Outcomes, Actions };

// What a form of minutes says: all of it, as it is to stand in the clinic's file.
struct MinutesTaken {
    std::vector<Attendance> attendance;
    // News of actions set before, told at the meeting: beside what the file says already.
    std::vector<Progress> news;
    std::vector<Minute> minutes;
    std::vector<AgreedOutcome> outcomes;
    std::vector<Action> actions;
};

// Ready to fill: everyone who is called, every open action, every item of the agenda, a row for
// each school that is discussed, and what the clinic's file holds already. `discussed` are numbers
// of schools in the order in which they are dealt with; `view` is of the day of the meeting.
Form minutes_form(const View& view, const std::vector<int>& discussed);

// What was filled in, every mistake told at its cell. Actions without a number get the next ones,
// outcomes without a figure the one that the meeting's papers told: `papers` is what they saw. A
// minute, action or outcome that the clinic's file holds and the form does not is a mistake:
// nothing is lost by leaving it out.
MinutesTaken take_minutes(const FilledForm& filled, const View& view, const View& papers,
                          Diagnostics& diagnostics);

}  // namespace clinic
