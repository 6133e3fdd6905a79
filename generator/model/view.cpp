#include "model/view.hpp"

#include "base/name_order.hpp"
#include "base/parallel.hpp"
#include "model/school_on_day.hpp"

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

bool is_member(const Member& member, const Date& day) {
    return (!member.from || *member.from <= day) && (!member.to || day <= *member.to);
}

std::map<int, std::vector<Membership>> memberships_on(const View& view,
                                                      const Successors& successors) {
    std::map<int, std::vector<Membership>> memberships;
    for (const Group& group : view.history->network.groups) {
        for (const Member& member : group.members) {
            const int urn = is_member(member, view.day) ? successors.today(member.school) : 0;
            const School* const school = urn == 0 ? nullptr : view.history->school(urn);
            if (school == nullptr) {
                continue;
            }
            const std::string& phase = !member.as.empty()    ? member.as
                                       : group.phase.empty() ? school->phase
                                                             : group.phase;
            std::vector<Membership>& known = memberships[urn];
            const bool is_new =
                std::none_of(known.begin(), known.end(), [&](const Membership& other) {
                    return other.group == &group && other.phase == phase;
                });
            if (is_new) {
                known.push_back({&group, phase});
            }
        }
    }
    return memberships;
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
    auto memberships = memberships_on(view, looking.successors);
    for (SchoolOnDay& school : view.schools) {
        school.groups = std::move(memberships[school.school->urn]);
    }
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

void add_progress(KnownAction& known, const Meeting& meeting) {
    for (const Progress& progress : meeting.progress) {
        if (progress.action != known.action->id) {
            continue;
        }
        known.progress.push_back(&progress);
        known.state = progress.is;
        if (progress.due && progress.due != known.due) {
            known.slips += known.due && *known.due < *progress.due ? 1 : 0;
            known.due = progress.due;
        }
    }
}

// Actions set before this meeting, with all that was said of them up to and at it.
void look_at_actions(View& view, const Meeting& meeting, const Successors& successors) {
    const std::vector<Meeting>& meetings = view.history->meetings;
    const auto is_later = [&](const Meeting& other) { return other.date > meeting.date; };
    for (std::size_t i = 0; i < meetings.size() && meetings[i].date < meeting.date; ++i) {
        for (const Action& action : meetings[i].actions) {
            KnownAction known;
            known.action = &action;
            known.set_at = &meetings[i];
            known.school = action.school == 0 ? 0 : successors.today(action.school);
            known.state = "open";
            known.due = action.due;
            for (std::size_t j = i + 1; j < meetings.size() && !is_later(meetings[j]); ++j) {
                ++known.age;
                add_progress(known, meetings[j]);
            }
            view.actions.push_back(std::move(known));
        }
    }
}

}  // namespace

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
    View view;
    view.history = &history;
    view.day = meeting.cutoff;
    view.meeting = &meeting;
    const ReleaseIndex releases(history.releases, history.measures);
    const KnownFigures figures(history, releases, meeting.cutoff);
    const Successors successors(history, meeting.cutoff);
    look_at_schools(view, {history, meeting, figures, successors}, jobs);
    look_at_comparators(view, figures);
    look_at_actions(view, meeting, successors);
    for (const Meeting& other : history.meetings) {
        if (other.date < meeting.date) {
            view.previous = &other;
        }
    }
    return view;
}

}  // namespace clinic
