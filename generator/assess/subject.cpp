#include "assess/subject.hpp"

#include "model/successors.hpp"

#include <algorithm>

namespace clinic {

namespace {

// A school may be a year behind others and still be judged on its latest figure.
constexpr int kYearsBehind = 1;

void note_latest(Ground& ground, const std::string& id, const std::vector<KnownFigure>& figures) {
    for (const KnownFigure& figure : figures) {
        if (figure.symbol != Symbol::NoFigure) {
            int& latest = ground.latest_years[id];
            latest = std::max(latest, figure.year);
        }
    }
}

bool is_in_force(const Rule& rule, const Date& day) {
    return (!rule.from || *rule.from <= day) && (!rule.to || day <= *rule.to);
}

// The publishers put another measure in its place: what it said is history, not a finding.
bool is_replaced(const Ground& ground, const Measure& measure) {
    return measure.last_year != 0 && measure.year == YearKind::Academic &&
           measure.last_year < ground.latest_academic_year;
}

// What a predecessor's file withholds as a whole stays withheld in its successor's.
void add_marks_of_predecessors(const History& history, const School& school, Marks& marks) {
    for (const School* const earlier : schools_before(history, school)) {
        if (earlier->exempt) {
            marks.push_back(*earlier->exempt);
        }
    }
}

}  // namespace

Ground ground_of(const View& view) {
    Ground ground;
    ground.view = &view;
    for (const Rule& rule : view.history->rules) {
        if (is_in_force(rule, view.day)) {
            ground.rules.push_back(&rule);
        }
    }
    for (const SchoolOnDay& school : view.schools) {
        for (const auto& [id, figures] : school.figures) {
            note_latest(ground, id, figures);
        }
    }
    for (const auto& [id, year] : ground.latest_years) {
        const Measure* measure = measure_of(*view.history, id);
        if (measure != nullptr && measure->year == YearKind::Academic) {
            ground.latest_academic_year = std::max(ground.latest_academic_year, year);
        }
    }
    for (const KnownAction& action : view.actions) {
        ground.actions[action.school].push_back(&action);
    }
    return ground;
}

SchoolsByUrn schools_by_urn(const View& view) {
    SchoolsByUrn schools;
    for (const SchoolOnDay& school : view.schools) {
        schools.emplace(school.school->urn, &school);
    }
    return schools;
}

const SchoolOnDay* same_school(const SchoolsByUrn& schools, const School& school) {
    auto found = schools.find(school.urn);
    if (found == schools.end() && school.predecessors.size() == 1) {
        found = schools.find(school.predecessors.front().school);
    }
    return found == schools.end() ? nullptr : found->second;
}

Date meeting_day(const View& view) {
    return view.meeting == nullptr ? view.day : view.meeting->date;
}

bool is_overdue(const View& view, const KnownAction& action) {
    return action.state == "open" && action.due && *action.due < meeting_day(view);
}

const Measure* measure_of(const History& history, const std::string& id) {
    const auto found = history.measures.find(id);
    return found == history.measures.end() ? nullptr : &found->second;
}

std::vector<std::string> phases_of(const SchoolOnDay& school) {
    if (school.phase == nullptr) {
        return {school.school->phase};
    }
    if (school.phase->counts.empty()) {
        return {school.phase->id};
    }
    return school.phase->counts;
}

bool is_in_phases(const SchoolOnDay& school, const std::vector<std::string>& phases) {
    if (phases.empty() || std::ranges::find(phases, school.school->phase) != phases.end()) {
        return true;
    }
    return std::ranges::any_of(phases_of(school), [&](const std::string& phase) {
        return std::ranges::find(phases, phase) != phases.end();
    });
}

std::string comparator_phase(const SchoolOnDay& school, const Measure& measure) {
    for (const std::string& phase : phases_of(school)) {
        if (std::ranges::find(measure.phases, phase) != measure.phases.end()) {
            return phase;
        }
    }
    return school.school->phase;
}

bool is_in_use(const Ground& ground, const Measure& measure) {
    return !is_replaced(ground, measure) && ground.latest_years.contains(measure.id);
}

const KnownFigure* figure_to_judge(const Subject& subject, const Measure& measure) {
    const KnownFigure* figure = subject.school->latest(measure.id);
    if (figure == nullptr || !figure->is_number() || is_replaced(*subject.ground, measure)) {
        return nullptr;
    }
    const auto latest = subject.ground->latest_years.find(measure.id);
    const bool overtaken = latest != subject.ground->latest_years.end() &&
                           figure->year + kYearsBehind < latest->second;
    return overtaken ? nullptr : figure;
}

bool is_inherited(const std::vector<Basis>& rests_on) {
    return std::ranges::any_of(rests_on, &Basis::of_predecessor);
}

std::string labelled(const std::string& words, bool of_predecessor) {
    return of_predecessor && !words.empty() ? words + " " + kAsPredecessor : words;
}

Basis basis_of(const Measure& measure, const KnownFigure& figure) {
    return {"figures." + measure.id, figure.marks, &measure, &figure, figure.of_predecessor};
}

Basis basis_of_comparator(const std::string& of, const KnownFigure& figure) {
    return {"comparators." + of, figure.marks};
}

Basis basis_of_inspection(const View& view, const SchoolOnDay& school,
                          const KnownInspection& known) {
    Basis basis{"inspections", marks_of({&known.inspection->exempt})};
    basis.of_predecessor = known.of_predecessor;
    if (known.of_predecessor) {
        add_marks_of_predecessors(*view.history, *school.school, basis.marks);
    }
    return basis;
}

Basis basis_of_judgement(const View& view, const SchoolOnDay& school, const std::string& scale,
                         const KnownJudgement& known) {
    Basis basis{"judgements." + scale, marks_of({&known.judgement->exempt})};
    basis.of_predecessor = known.of_predecessor;
    if (known.of_predecessor) {
        add_marks_of_predecessors(*view.history, *school.school, basis.marks);
    }
    return basis;
}

void add_bases(const std::vector<Basis>& more, std::vector<Basis>& bases) {
    bases.insert(bases.end(), more.begin(), more.end());
}

Marks marks_of(std::initializer_list<const std::optional<Exemption>*> exemptions) {
    Marks marks;
    for (const std::optional<Exemption>* exemption : exemptions) {
        if (*exemption) {
            marks.push_back(**exemption);
        }
    }
    return marks;
}

}  // namespace clinic
