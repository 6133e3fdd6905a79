// One school and all that a rule may look at beside it.
#pragma once

#include "assess/assessment.hpp"

#include <map>
#include <string>
#include <vector>

namespace clinic {

// What all schools of a view share, worked out once.
struct Ground {
    const View* view = nullptr;
    // In force on the view's day, in the order of their files.
    std::vector<const Rule*> rules;
    // By measure: the latest year in which any school has a figure or symbol.
    std::map<std::string, int> latest_years;
    // The latest school year of any such measure.
    int latest_academic_year = 0;
    // By school: its actions, as View::actions orders them.
    std::map<int, std::vector<const KnownAction*>> actions;
};

Ground ground_of(const View& view);

// The day the clinic meets; without a clinic the view's own day.
Date meeting_day(const View& view);

// Still to be done, and due before the clinic meets.
bool is_overdue(const View& view, const KnownAction& action);

struct Subject {
    const Ground* ground = nullptr;
    const SchoolOnDay* school = nullptr;

    const View& view() const { return *ground->view; }
    const History& history() const { return *ground->view->history; }
};

// A view's schools to be found quickly.
using SchoolsByUrn = std::map<int, const SchoolOnDay*>;
SchoolsByUrn schools_by_urn(const View& view);

// The same school in another view, or there still the one that it was before; null when neither or
// when several became one.
const SchoolOnDay* same_school(const SchoolsByUrn& schools, const School& school);

// Null when there is no such measure.
const Measure* measure_of(const History& history, const std::string& id);

// The phases that the school counts in: an all-through school in two, others in their own.
std::vector<std::string> phases_of(const SchoolOnDay& school);

// Some phase of the school is listed, or the list is empty.
bool is_in_phases(const SchoolOnDay& school, const std::vector<std::string>& phases);

// The phase whose comparators a measure of this school is held against.
std::string comparator_phase(const SchoolOnDay& school, const Measure& measure);

// Some school has a figure of it, and the publishers have put no other measure in its place.
bool is_in_use(const Ground& ground, const Measure& measure);

// The figure that may be judged today: the school's latest, when it is a number and not long
// overtaken by other schools' figures, and its measure has not been replaced. Null when there is
// none: an older figure never comes in the place of a suppressed one.
const KnownFigure* figure_to_judge(const Subject& subject, const Measure& measure);

// What words add that tell something of the school before this one: "as predecessor".
inline constexpr const char* kAsPredecessor = "as predecessor";

// Some of the facts are of the school before this one.
bool is_inherited(const std::vector<Basis>& rests_on);

// The words, and "as predecessor" when they tell of the school before this one.
std::string labelled(const std::string& words, bool of_predecessor);

Basis basis_of(const Measure& measure, const KnownFigure& figure);
Basis basis_of_comparator(const std::string& of, const KnownFigure& figure);
Basis basis_of_inspection(const View& view, const SchoolOnDay& school,
                          const KnownInspection& known);
Basis basis_of_judgement(const View& view, const SchoolOnDay& school, const std::string& scale,
                         const KnownJudgement& known);

// Adds what a flag or statement rests on to what another does.
void add_bases(const std::vector<Basis>& more, std::vector<Basis>& bases);

// The marks of a list of optional exemptions, those that are there.
Marks marks_of(std::initializer_list<const std::optional<Exemption>*> exemptions);

}  // namespace clinic
