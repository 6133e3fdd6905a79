#include "assess/groups.hpp"

#include "assess/figure_words.hpp"
#include "assess/headlines.hpp"
#include "assess/subject.hpp"
#include "base/name_order.hpp"
#include "base/number_text.hpp"

#include <algorithm>
#include <array>
#include <set>

namespace clinic {

namespace {

constexpr int kMostYears = 5;
constexpr const char* kRoll = "roll";
// Its members meet; they are no group of schools with results.
constexpr const char* kBoard = "board";

// Kinds of groups, the larger first; others come after them.
constexpr std::array<std::string_view, 6> kKinds = {"area",          "partnership", "alliance",
                                                    "collaborative", "trust",       "triad"};

std::size_t rank_of(const std::string& kind) {
    return static_cast<std::size_t>(std::ranges::find(kKinds, kind) - kKinds.begin());
}

bool comes_before(const GroupAssessment& first, const GroupAssessment& second) {
    const std::size_t rank = rank_of(first.kind);
    const std::size_t other = rank_of(second.kind);
    if (rank != other) {
        return rank < other;
    }
    if (first.kind != second.kind) {
        return first.kind < second.kind;
    }
    return first.name != second.name ? name_before(first.name, second.name)
                                     : first.group->id < second.group->id;
}

// A school taking part in a group, and the phases that count there.
struct Taking {
    std::size_t school = 0;
    std::vector<std::string> phases;
};

struct Grouped {
    GroupAssessment group;
    std::vector<Taking> takings;
};

// An all-through school may take part with one of its phases only: the group's.
std::vector<std::string> phases_in(const SchoolOnDay& school, const std::string& phase) {
    return phase == school.school->phase ? phases_of(school) : std::vector<std::string>{phase};
}

Grouped whole_authority(const View& view) {
    Grouped whole;
    whole.group.kind = "authority";
    whole.group.name = view.history->authority.name;
    for (std::size_t i = 0; i < view.schools.size(); ++i) {
        whole.takings.push_back({i, phases_of(view.schools[i])});
    }
    return whole;
}

std::vector<Grouped> whole_phases(const View& view) {
    std::vector<Grouped> all;
    for (const Phase& phase : view.history->authority.phases) {
        if (!phase.counts.empty()) {
            continue;
        }
        Grouped whole;
        whole.group.kind = "phase";
        whole.group.name = phase.name;
        whole.group.phase = phase.id;
        for (std::size_t i = 0; i < view.schools.size(); ++i) {
            const std::vector<std::string> phases = phases_of(view.schools[i]);
            if (std::ranges::find(phases, phase.id) != phases.end()) {
                whole.takings.push_back({i, {phase.id}});
            }
        }
        all.push_back(std::move(whole));
    }
    return all;
}

// A school that takes part in two phases of one group counts once, with both.
void take_part(Grouped& grouped, std::size_t school, const std::vector<std::string>& phases) {
    const bool is_known = !grouped.takings.empty() && grouped.takings.back().school == school;
    if (!is_known) {
        grouped.takings.push_back({school, {}});
    }
    std::vector<std::string>& all = grouped.takings.back().phases;
    all.insert(all.end(), phases.begin(), phases.end());
}

std::vector<Grouped> groups_of_network(const View& view) {
    std::map<const Group*, Grouped> by_group;
    for (std::size_t i = 0; i < view.schools.size(); ++i) {
        for (const Membership& membership : view.schools[i].groups) {
            if (membership.group->kind != kBoard) {
                take_part(by_group[membership.group], i,
                          phases_in(view.schools[i], membership.phase));
            }
        }
    }
    std::vector<Grouped> all;
    for (auto& [group, grouped] : by_group) {
        grouped.group.kind = group->kind;
        grouped.group.name = group->name;
        grouped.group.group = group;
        grouped.group.phase = group->phase;
        all.push_back(std::move(grouped));
    }
    // Total, so the addresses by which they were gathered do not matter.
    std::ranges::sort(all, comes_before, &Grouped::group);
    return all;
}

// What joint results are told of: headlines, the roll, and what rules set against it in pounds.
std::vector<const Measure*> measures_told(const Ground& ground) {
    const History& history = *ground.view->history;
    std::set<std::string> told = {kRoll};
    for (const Measure* measure : headline_measures(ground)) {
        told.insert(measure->id);
    }
    for (const Rule* rule : ground.rules) {
        if (rule->kind == "share") {
            told.insert(rule->measure);
        }
    }
    std::vector<const Measure*> measures;
    for (const std::string& id : history.measure_order) {
        const Measure* measure = measure_of(history, id);
        if (measure != nullptr && told.contains(id) && joining_of(*measure) != Joining::Never &&
            is_in_use(ground, *measure)) {
            measures.push_back(measure);
        }
    }
    return measures;
}

bool is_measured(const Measure& measure, const Taking& taking) {
    return measure.phases.empty() ||
           std::ranges::any_of(taking.phases, [&](const std::string& phase) {
               return std::ranges::find(measure.phases, phase) != measure.phases.end();
           });
}

bool is_figure(const KnownFigure& figure) {
    return figure.symbol != Symbol::NoFigure && figure.symbol != Symbol::z;
}

// The school's row; null when nothing in it is a figure, or stands for one that is not told: an
// infant school has no results at eleven, and lacks none.
const std::vector<KnownFigure>* row_of(const SchoolOnDay& school, const Measure& measure) {
    const auto row = school.figures.find(measure.id);
    return row == school.figures.end() || std::ranges::none_of(row->second, is_figure)
               ? nullptr
               : &row->second;
}

void add_school(std::size_t school, const std::vector<KnownFigure>& row, GroupMeasure& of) {
    for (GroupYear& year : of.years) {
        year.parts.push_back({school, nullptr});
    }
    for (const KnownFigure& figure : row) {
        const int index = figure.year - of.years.front().year;
        if (index >= 0 && index < static_cast<int>(of.years.size())) {
            of.years[static_cast<std::size_t>(index)].parts.back().figure = &figure;
        }
    }
}

bool has_result(const Measure& measure, const GroupYear& year) {
    return std::ranges::any_of(year.parts,
                               [&](const GroupPart& part) { return counts_in(measure, part); });
}

GroupMeasure measure_in(const Grouped& grouped, const Measure& measure, const Ground& ground) {
    GroupMeasure of;
    of.measure = &measure;
    const int last = ground.latest_years.at(measure.id);
    for (int year = last - kMostYears + 1; year <= last; ++year) {
        of.years.push_back({year, {}});
    }
    for (const Taking& taking : grouped.takings) {
        const std::vector<KnownFigure>* row =
            is_measured(measure, taking) ? row_of(ground.view->schools[taking.school], measure)
                                         : nullptr;
        if (row != nullptr) {
            add_school(taking.school, *row, of);
        }
    }
    // Years before the group's first result say nothing.
    const auto first = std::ranges::find_if(
        of.years, [&](const GroupYear& year) { return has_result(measure, year); });
    of.years.erase(of.years.begin(), first);
    return of;
}

GroupAssessment assess_group(Grouped&& grouped, const std::vector<const Measure*>& measures,
                             const Ground& ground) {
    for (const Taking& taking : grouped.takings) {
        grouped.group.members.push_back(taking.school);
    }
    for (const Measure* measure : measures) {
        GroupMeasure of = measure_in(grouped, *measure, ground);
        if (!of.years.empty()) {
            grouped.group.measures.push_back(std::move(of));
        }
    }
    return std::move(grouped.group);
}

std::string year_result_text(const Measure& measure, const GroupYear& year) {
    const std::optional<Joint> joint = joint_of(measure, year.parts);
    std::string text = " " + year_text(measure, year.year) + " ";
    if (!joint) {
        return text + "-";
    }
    text += value_text(measure, joint->value) + " (" + number_text(joint->schools, 0) + " of " +
            count_text(static_cast<int>(year.parts.size()), "school");
    return text + (joint->pupils > 0 ? ", " + grouped_text(joint->pupils, 0) + " pupils)" : ")");
}

}  // namespace

std::vector<GroupAssessment> assess_groups(const Ground& ground) {
    std::vector<Grouped> all = {whole_authority(*ground.view)};
    for (std::vector<Grouped> more :
         {whole_phases(*ground.view), groups_of_network(*ground.view)}) {
        std::ranges::move(more, std::back_inserter(all));
    }
    const std::vector<const Measure*> measures = measures_told(ground);
    std::vector<GroupAssessment> groups;
    for (Grouped& grouped : all) {
        if (grouped.takings.size() >= 2) {
            groups.push_back(assess_group(std::move(grouped), measures, ground));
        }
    }
    return groups;
}

std::string to_text(const GroupAssessment& group) {
    std::string text = group.kind + " " + group.name + "\n";
    for (const GroupMeasure& of : group.measures) {
        text += "  " + of.measure->id + ":";
        for (const GroupYear& year : of.years) {
            text += year_result_text(*of.measure, year);
        }
        text += "\n";
    }
    return text;
}

}  // namespace clinic
