#include "model/view.hpp"

#include "base/name_order.hpp"
#include "base/parallel.hpp"
#include "model/meeting_on_day.hpp"
#include "model/network_on_day.hpp"
#include "model/school_on_day.hpp"
#include "model/successors.hpp"

#include <algorithm>

namespace clinic {

namespace {

const KnownFigure* figure_in(const std::vector<KnownFigure>& row, int year) {
    const auto found = std::find_if(row.begin(), row.end(),
                                    [&](const KnownFigure& figure) { return figure.year == year; });
    return found == row.end() ? nullptr : &*found;
}

const std::vector<KnownFigure>* row_of(const FiguresByMeasure& figures,
                                       const std::string& measure) {
    const auto found = figures.find(measure);
    return found == figures.end() ? nullptr : &found->second;
}

void join(const Group& group, const std::string& as, SchoolOnDay& school) {
    const std::string& phase = !as.empty()           ? as
                               : group.phase.empty() ? school.school->phase
                                                     : group.phase;
    const bool is_new = std::none_of(
        school.groups.begin(), school.groups.end(),
        [&](const Membership& other) { return other.group == &group && other.phase == phase; });
    if (is_new) {
        school.groups.push_back({&group, phase});
    }
}

void look_at_network(View& view, const Successors& successors) {
    view.network = std::make_shared<const Network>(network_on(view.history->network, view.day));
    std::map<int, SchoolOnDay*> by_urn;
    for (SchoolOnDay& school : view.schools) {
        by_urn.emplace(school.school->urn, &school);
    }
    for (const Group& group : view.network->groups) {
        for (const Member& member : group.members) {
            const auto school = by_urn.find(successors.today(member.school));
            if (school != by_urn.end()) {
                join(group, member.as, *school->second);
            }
        }
    }
    for (SchoolOnDay& school : view.schools) {
        std::stable_sort(school.groups.begin(), school.groups.end(),
                         [](const Membership& first, const Membership& second) {
                             return name_before(first.group->name, second.group->name);
                         });
    }
}

void look_at_schools(View& view, const Looking& looking, int jobs) {
    std::vector<const School*> open;
    for (const School& school : view.history->schools) {
        if (is_open(school, view.day)) {
            open.push_back(&school);
        }
    }
    std::vector<SchoolOnDay> seen(open.size());
    std::vector<std::shared_ptr<const School>> changed(open.size());
    for_each_index(open.size(), jobs, [&](std::size_t i) {
        changed[i] = as_it_was(*open[i], view.day);
        seen[i] = school_on_day(changed[i] ? *changed[i] : *open[i], looking);
    });
    std::stable_sort(seen.begin(), seen.end(), [](const SchoolOnDay& a, const SchoolOnDay& b) {
        return a.name != b.name ? name_before(a.name, b.name) : a.school->urn < b.school->urn;
    });
    view.schools = std::move(seen);
    std::copy_if(changed.begin(), changed.end(), std::back_inserter(view.as_they_were),
                 [](const auto& school) { return school != nullptr; });
}

void look_at_comparators(View& view, const KnownFigures& figures) {
    static const std::optional<Exemption> kUnmarked;
    for (const ComparatorTable& table : view.history->comparators.tables) {
        ComparatorOnDay seen;
        seen.of = table.of;
        seen.phase = table.phase;
        seen.figures = figures.of({&table.figures, &table.revised, &kUnmarked, false});
        view.comparators.push_back(std::move(seen));
    }
    view.neighbours = fact_on(view.history->comparators.neighbours, view.day, view.day);
}

void add_progress(KnownAction& known, const Meeting& meeting, const Date& day) {
    for (const Progress& progress : meeting.progress) {
        const bool is_known = progress.on.value_or(meeting.cutoff) <= day;
        if (progress.action != known.action->id || !is_known) {
            continue;
        }
        known.progress.push_back({&progress, &meeting});
        known.state = progress.is;
        if (progress.due && progress.due != known.due) {
            known.slips += known.due && *known.due < *progress.due ? 1 : 0;
            known.due = progress.due;
        }
    }
}

// With all that clinics after the one that set it said of it, up to and at this one.
KnownAction action_on(const View& view, const Action& action, std::size_t set_at) {
    const std::vector<Meeting>& meetings = view.history->meetings;
    KnownAction known;
    known.action = &action;
    known.set_at = &meetings[set_at];
    known.state = "open";
    known.due = action.due;
    for (std::size_t i = set_at + 1; i < meetings.size(); ++i) {
        if (meetings[i].date <= view.meeting->date) {
            ++known.age;
            add_progress(known, meetings[i], view.day);
        }
    }
    return known;
}

// What the meetings held before this one set and agreed.
void look_at_meetings(View& view, const Successors& successors) {
    const std::vector<Meeting>& meetings = view.history->meetings;
    const auto school_today = [&](int urn) { return urn == 0 ? 0 : successors.today(urn); };
    for (std::size_t i = 0; i < meetings.size(); ++i) {
        const Meeting& other = meetings[i];
        if (other.date < view.meeting->date && other.cutoff <= view.day) {
            view.previous = &other;
        }
        const bool is_own_and_held = &other == view.meeting && other.date <= view.day;
        if (!is_own_and_held && !was_held(view, other)) {
            continue;
        }
        std::vector<KnownAction>& actions = is_own_and_held ? view.own_actions : view.actions;
        for (const Action& action : other.actions) {
            actions.push_back(action_on(view, action, i));
            actions.back().school = school_today(action.school);
        }
        std::vector<KnownOutcome>& outcomes = is_own_and_held ? view.own_outcomes : view.outcomes;
        for (const AgreedOutcome& outcome : other.outcomes) {
            outcomes.push_back({&outcome, school_today(outcome.school), &other});
        }
    }
}

}  // namespace

const std::string& KnownAction::evidence() const {
    for (auto told = progress.rbegin(); told != progress.rend(); ++told) {
        if (!told->progress->evidence.empty()) {
            return told->progress->evidence;
        }
    }
    return action->evidence;
}

const KnownFigure* SchoolOnDay::latest(const std::string& measure) const {
    const std::vector<KnownFigure>* const row = row_of(figures, measure);
    const KnownFigure* found = nullptr;
    for (std::size_t i = 0; row != nullptr && i < row->size(); ++i) {
        found = (*row)[i].symbol == Symbol::NoFigure ? found : &(*row)[i];
    }
    return found;
}

const KnownFigure* SchoolOnDay::in_year(const std::string& measure, int year) const {
    const std::vector<KnownFigure>* const row = row_of(figures, measure);
    return row == nullptr ? nullptr : figure_in(*row, year);
}

const KnownFigure* View::comparator(const std::string& of, const std::string& phase,
                                    const std::string& measure, int year) const {
    const KnownFigure* of_all = nullptr;
    for (const ComparatorOnDay& one : comparators) {
        const std::vector<KnownFigure>* const row =
            one.of == of && (one.phase == phase || one.phase.empty()) ? row_of(one.figures, measure)
                                                                      : nullptr;
        const KnownFigure* const figure = row == nullptr ? nullptr : figure_in(*row, year);
        if (figure == nullptr || figure->symbol == Symbol::NoFigure) {
            continue;
        }
        if (one.phase == phase) {
            return figure;
        }
        of_all = of_all == nullptr ? figure : of_all;
    }
    return of_all;
}

const SchoolOnDay* View::school(int urn) const {
    const auto found = std::find_if(schools.begin(), schools.end(),
                                    [&](const SchoolOnDay& one) { return one.school->urn == urn; });
    return found == schools.end() ? nullptr : &*found;
}

View view_of(const History& history, const Meeting& meeting, int jobs) {
    return view_on(meeting.cutoff, history, meeting, jobs);
}

View view_on(const Date& day, const History& history, const Meeting& meeting, int jobs) {
    View view;
    view.history = &history;
    view.day = day;
    view.meeting = &meeting;
    const ReleaseIndex releases(history.releases, history.measures);
    const KnownFigures figures(history, releases, day);
    const Successors successors(history, day);
    look_at_schools(view, {history, meeting, day, figures}, jobs);
    look_at_network(view, successors);
    look_at_comparators(view, figures);
    look_at_meetings(view, successors);
    return view;
}

}  // namespace clinic
