// The facts as they were known on one day: what a clinic saw.
//
// Every fact is dated twice. It counts in a view when it had begun by the day and was known by the
// day; an end that is still to come (`to`, `closed`, `decided`, `spent`) has not happened yet.
// Where the file does not say `known`, we learnt of
//   a value, judgement, person, membership or group   on its first day, `from`;
//   a figure           on the day its release was published; what that release or a later one
//                      replaced is in `revised` and stays known in its own time;
//   an inspection      when its report was published;
//   a submission, an impact grade, a payment          on the day it bears;
//   a bid, and what became of it                      when it was submitted, and decided;
//   a visit within a group, a meeting of the board    on its day;
//   a project, a recommendation                       on the day of its first `state`;
//   a change of a school's name or phase              on the day after the `to` of the former one;
//   an action, a minute, an agreed outcome            on the day of the meeting that set it: they
//                      are never in the papers of that meeting itself, only in what looks back
//                      upon it;
//   progress, and a comment without a day             on the cutoff of the clinic it is told to;
//   apologies, and a declaration of interest          on the day of the meeting;
//   a version of the papers                           when it was issued, up to the meeting: the
//                      papers say it of themselves, although that is after their cutoff, and say
//                      that it was withdrawn whenever that was.
//
// Of today by definition, on whatever day one looks: what things mean (measures, frameworks and
// scales, the council's own phases, services, reasons and titles of office), who may see what
// (marks, editions, the smallest cohort), other spellings of names, and what a clinic's file says
// of the meeting itself (its day, place, agenda and next clinic), since the file of a clinic that
// was held does not change. A plain value without days has always been so.
#pragma once

#include "model/history.hpp"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace clinic {

// A figure of one year as it was known: of the latest release published by the cutoff.
struct KnownFigure {
    int year = 0;
    // No number when `symbol` is not None.
    double value = 0;
    Symbol symbol = Symbol::NoFigure;
    std::optional<int> pupils;
    DataState state = DataState::Final;
    // Null when the cell names its source in words only.
    const Release* release = nullptr;
    // Read from the school's predecessor.
    bool of_predecessor = false;
    Marks marks;
    Place place;

    bool is_number() const { return symbol == Symbol::None; }
};

struct KnownInspection {
    const Inspection* inspection = nullptr;
    const Framework* framework = nullptr;
    bool of_predecessor = false;
};

struct KnownJudgement {
    const Judgement* judgement = nullptr;
    const ScaleStep* step = nullptr;
    bool of_predecessor = false;
};

struct Membership {
    const Group* group = nullptr;
    // The phase in which the school takes part.
    std::string phase;
};

// A school that is open on the view's day, as it was known.
struct SchoolOnDay {
    const School* school = nullptr;
    const Phase* phase = nullptr;
    std::string name;
    // By measure, years ascending; only years known by the cutoff.
    std::map<std::string, std::vector<KnownFigure>> figures;
    // Newest first; the first is the grade in force.
    std::vector<KnownInspection> inspections;
    // By scale, newest first; the first is in force.
    std::map<std::string, std::vector<KnownJudgement>> judgements;
    // By role, newest first among those begun; the first is in post, or null entries never.
    std::map<std::string, std::vector<const Person*>> people;
    std::optional<int> capacity;
    // The fact behind `capacity`, with its mark; null when none is known.
    const Fact<int>* capacity_fact = nullptr;
    std::optional<int> governor_places;
    const Fact<int>* vacancies = nullptr;
    const Fact<int>* vacancies_before = nullptr;
    const Fact<std::string>* finance = nullptr;
    std::vector<Membership> groups;
    // Latest submission known, by year; newest first.
    std::vector<const Submission*> predictions;
    std::vector<const Submission*> targets;
    // To this clinic, by service.
    std::map<std::string, const Comment*> comments;

    // The latest year's figure that is a number or a symbol (never NoFigure); null when none.
    const KnownFigure* latest(const std::string& measure) const;
    const KnownFigure* in_year(const std::string& measure, int year) const;
};

// What a clinic was told of an action.
struct KnownProgress {
    const Progress* progress = nullptr;
    const Meeting* told_at = nullptr;
};

struct KnownAction {
    const Action* action = nullptr;
    const Meeting* set_at = nullptr;
    // The school it stands with on the day: the one successor of a school that closed; 0: none.
    int school = 0;
    // All that later clinics said of it, oldest first.
    std::vector<KnownProgress> progress;
    // open, done, withdrawn
    std::string state;
    std::optional<Date> due;
    // Clinics since it was set.
    int age = 0;
    // How often its due date was moved.
    int slips = 0;

    // What was last said to show that it is done; else what was asked for.
    const std::string& evidence() const;
};

struct KnownOutcome {
    const AgreedOutcome* outcome = nullptr;
    // As of an action.
    int school = 0;
    const Meeting* set_at = nullptr;
};

struct ComparatorOnDay {
    std::string of;
    std::string phase;
    std::map<std::string, std::vector<KnownFigure>> figures;
};

struct View {
    const History* history = nullptr;
    // All is as it was known on this day: the clinic's cutoff, or the day that was asked for.
    Date day;
    // The clinic that looks; null before the first.
    const Meeting* meeting = nullptr;
    // Of its papers: 0, the pack as it was issued; else the supplement of that number. Items of the
    // agenda that come in later ones are not there yet.
    int supplement = 0;
    // Open on the day, in the order of their names.
    std::vector<SchoolOnDay> schools;
    std::vector<ComparatorOnDay> comparators;
    const Fact<std::vector<std::string>>* neighbours = nullptr;
    // Of the meetings before this one, oldest first.
    std::vector<KnownAction> actions;
    std::vector<KnownOutcome> outcomes;
    // Of this meeting itself; empty until the day on which it is held.
    std::vector<KnownAction> own_actions;
    std::vector<KnownOutcome> own_outcomes;
    // The last clinic before this one that looked by the day, or null.
    const Meeting* previous = nullptr;
    // Groups, members, money and grades of the network, as they were on the day.
    std::shared_ptr<const Network> network;
    // Schools whose plain values changed over time, as they were on the day.
    std::vector<std::shared_ptr<const School>> as_they_were;

    // The comparator's figure, for the phase when there is one, else of all; null when none is
    // known.
    const KnownFigure* comparator(const std::string& of, const std::string& phase,
                                  const std::string& measure, int year) const;
    const SchoolOnDay* school(int urn) const;
};

// What the meeting saw: facts known by its cutoff. `history` must outlive it.
View view_of(const History& history, const Meeting& meeting, int jobs);

// The meeting's facts as they stood on any other day: what they would have been with that cutoff.
View view_on(const Date& day, const History& history, const Meeting& meeting, int jobs);

}  // namespace clinic
