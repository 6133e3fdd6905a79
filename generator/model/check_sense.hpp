// Facts that are each well written and do not go together. What cannot be is an error; what may be,
// and more often is a slip, is a warning.
#pragma once

#include "model/readers.hpp"

#include <string>
#include <vector>

namespace clinic {

// What the checks of one file say.
class SenseRemarks {
protected:
    explicit SenseRemarks(FieldReader& reader) : reader_(reader) {}

    // It cannot be.
    void contradiction(const Place& place, std::string message, std::string hint) {
        reader_.diagnostics().error(Problem::Contradiction, place, std::move(message),
                                    std::move(hint));
    }

    // It may be, and more often is a slip.
    void doubt(const Place& place, std::string message, std::string hint) {
        reader_.diagnostics().warning(Problem::Doubtful, place, std::move(message),
                                      std::move(hint));
    }

    FieldReader& reader_;
};

// Of one school's file, once its grades are codes: places and vacancies, people and the school's
// own days, judgements and their outcomes, figures and the pupils they count.
void check_school_sense(const Node& root, FieldReader& reader, const History& history,
                        const School& school);

// Groups that are part of one another, schools in two groups of a kind at once.
void check_network_sense(const Node& root, FieldReader& reader, const Network& network);

// Money and states of bids, and what is told twice: budgets, grades, visits, meetings, answers.
void check_network_money(const Node& root, FieldReader& reader, const Network& network);

// Days of visits, projects and recommendations; whom reviews asked; who sat on the board when it
// met.
void check_network_record(const Node& root, FieldReader& reader, const Network& network);

// Two releases of one day that give the same figure: which of them counts?
void check_releases(const History& history, const ReleaseIndex& releases, Diagnostics& diagnostics);

// Schools that took over from one another, in a circle.
void check_predecessors(const History& history, Diagnostics& diagnostics);

// Rows that end two years or more before those of the fellow schools.
void check_stale_rows(const History& history, Diagnostics& diagnostics);

// What a clinic says of an action set before, with its place.
struct ProgressNote {
    std::string action;
    std::string is;
    Date on;
    Place place;
};

// Actions have one number each, progress is of an action that an earlier clinic set and that was
// still open. Actions of `broken` clinics, by their ids, may be lost in what could not be read.
void check_actions(const History& history, std::vector<ProgressNote> notes,
                   const std::vector<std::string>& broken, Diagnostics& diagnostics);

}  // namespace clinic
