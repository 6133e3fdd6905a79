#include "model/school_on_day.hpp"

#include "model/change_fields.hpp"
#include "model/successors.hpp"

#include <algorithm>
#include <set>
#include <tuple>

namespace clinic {

namespace {

// The former value that still held on the day, as far as was known; null when today's did.
const Former* former_on(const School& school, std::string Former::*value, const Date& day) {
    const Former* found = nullptr;
    for (const Former& former : school.former) {
        const bool held = former.to && (day <= *former.to || (former.known && day < *former.known));
        const bool is_earlier = found == nullptr || *former.to < *found->to;
        found = held && is_earlier && !(former.*value).empty() ? &former : found;
    }
    return found;
}

// Years that the school itself lacks come from those before it, when only one of them has them.
void add_predecessors(FiguresByMeasure& figures, const std::vector<FiguresByMeasure>& before) {
    FiguresByMeasure added;
    std::map<std::pair<std::string, int>, int> givers;
    for (const FiguresByMeasure& of_one : before) {
        for (const auto& [measure, row] : of_one) {
            for (const KnownFigure& figure : row) {
                if (figure.symbol != Symbol::NoFigure && ++givers[{measure, figure.year}] == 1) {
                    added[measure].push_back(figure);
                }
            }
        }
    }
    for (auto& [measure, row] : added) {
        std::vector<KnownFigure>& own = figures[measure];
        for (KnownFigure& figure : row) {
            const auto same = std::find_if(own.begin(), own.end(), [&](const KnownFigure& other) {
                return other.year == figure.year;
            });
            // Two schools that merged both have figures; neither is the new school's.
            if (givers[{measure, figure.year}] > 1) {
                continue;
            }
            if (same == own.end()) {
                own.push_back(std::move(figure));
            } else if (same->symbol == Symbol::NoFigure) {
                *same = std::move(figure);
            }
        }
        std::stable_sort(own.begin(), own.end(),
                         [](const KnownFigure& first, const KnownFigure& second) {
                             return first.year < second.year;
                         });
        if (own.empty()) {
            figures.erase(measure);
        }
    }
}

// Of a conversion, the school before; of a merger, those that merged: each as a generation, since a
// school and its own predecessor never compete. `met` holds the schools whose figures were
// taken: each once, even where predecessors run in a circle.
FiguresByMeasure figures_of(const School& school, const Looking& looking, std::set<int>& met) {
    const bool of_predecessor = !met.empty();
    met.insert(school.urn);
    FiguresByMeasure figures =
        looking.figures.of({&school.figures, &school.revised, &school.exempt, of_predecessor});
    std::vector<FiguresByMeasure> before;
    for (const Predecessor& predecessor : school.predecessors) {
        const School* const one = looking.history.school(predecessor.school);
        if (one != nullptr && !met.contains(one->urn)) {
            before.push_back(figures_of(*one, looking, met));
        }
    }
    if (!before.empty()) {
        add_predecessors(figures, before);
    }
    return figures;
}

void add_inspections(const School& school, bool of_predecessor, const Looking& looking,
                     SchoolOnDay& seen) {
    for (const Inspection& inspection : school.inspections) {
        const auto framework = looking.history.frameworks.find(inspection.framework);
        if (inspection.published <= looking.day) {
            seen.inspections.push_back(
                {&inspection,
                 framework == looking.history.frameworks.end() ? nullptr : &framework->second,
                 of_predecessor});
        }
    }
}

void add_judgements(const School& school, bool of_predecessor, const Looking& looking,
                    SchoolOnDay& seen) {
    for (const auto& [scale, judgements] : school.judgements) {
        const auto framework = looking.history.frameworks.find(scale);
        const bool has_scale = framework != looking.history.frameworks.end();
        for (const Judgement& judgement : judgements) {
            if (has_begun(judgement, looking.day)) {
                const ScaleStep* const step =
                    has_scale ? framework->second.step(judgement.is) : nullptr;
                seen.judgements[scale].push_back({&judgement, step, of_predecessor});
            }
        }
    }
}

// Newest first; what has ended, with nothing after it, is no longer in force.
void order_judgements(const Date& day, SchoolOnDay& seen) {
    for (auto it = seen.judgements.begin(); it != seen.judgements.end();) {
        std::vector<KnownJudgement>& known = it->second;
        std::stable_sort(known.begin(), known.end(),
                         [](const KnownJudgement& first, const KnownJudgement& second) {
                             return first.judgement->from > second.judgement->from;
                         });
        const bool ended = has_ended(*known.front().judgement, day);
        it = ended ? seen.judgements.erase(it) : std::next(it);
    }
}

void add_people(const School& school, const Date& day, SchoolOnDay& seen) {
    for (const auto& [post, holders] : school.people) {
        std::vector<const Person*> known;
        for (const Person& person : holders) {
            if (has_begun(person, day)) {
                known.push_back(&person);
            }
        }
        std::reverse(known.begin(), known.end());
        if (!known.empty() && !has_ended(*known.front(), day)) {
            seen.people.emplace(post, std::move(known));
        }
    }
}

void add_facts(const School& school, const Date& day, SchoolOnDay& seen) {
    seen.capacity_fact = fact_on(school.capacity, day, day);
    if (seen.capacity_fact != nullptr) {
        seen.capacity = seen.capacity_fact->is;
    }
    seen.governor_places = school.governors.places;
    seen.finance = fact_on(school.finance, day, day);
    seen.vacancies = fact_on(school.governors.vacancies, day, day);
    for (const Fact<int>& fact : school.governors.vacancies) {
        if (&fact == seen.vacancies) {
            break;
        }
        if (seen.vacancies != nullptr && is_known(fact, day)) {
            seen.vacancies_before = &fact;
        }
    }
}

// The latest of each year, newest first.
std::vector<const Submission*> known_submissions(const std::vector<Submission>& all,
                                                 const Date& day) {
    std::map<int, const Submission*, std::greater<>> by_year;
    for (const Submission& submission : all) {
        const Submission*& latest = by_year[submission.year];
        if (submission.on <= day && (latest == nullptr || latest->on <= submission.on)) {
            latest = &submission;
        }
    }
    std::vector<const Submission*> known;
    for (const auto& [year, submission] : by_year) {
        if (submission != nullptr) {
            known.push_back(submission);
        }
    }
    return known;
}

void add_comments(const School& school, const Looking& looking, SchoolOnDay& seen) {
    const auto comments = school.comments.find(looking.meeting.id);
    if (comments == school.comments.end()) {
        return;
    }
    for (const auto& [service, comment] : comments->second) {
        if (comment.on.value_or(looking.meeting.cutoff) <= looking.day) {
            seen.comments.emplace(service, &comment);
        }
    }
}

}  // namespace

const std::string& name_on(const School& school, const Date& day) {
    const Former* const former = former_on(school, &Former::name, day);
    return former == nullptr ? school.name : former->name;
}

std::shared_ptr<const School> as_it_was(const School& school, const Date& day) {
    const Former* const former = former_on(school, &Former::phase, day);
    if (former == nullptr && school.changes.empty() && school.governors.changes.empty()) {
        return nullptr;
    }
    auto changed = std::make_shared<School>(school);
    changed->phase = former == nullptr ? school.phase : former->phase;
    change_fields(*changed, school.changes, day);
    change_fields(changed->governors, school.governors.changes, day);
    return changed;
}

SchoolOnDay school_on_day(const School& school, const Looking& looking) {
    const Date& day = looking.day;
    const History& history = looking.history;
    SchoolOnDay seen;
    seen.school = &school;
    const auto phase =
        std::find_if(history.authority.phases.begin(), history.authority.phases.end(),
                     [&](const Phase& one) { return one.id == school.phase; });
    seen.phase = phase == history.authority.phases.end() ? nullptr : &*phase;
    seen.name = name_on(school, day);
    std::set<int> met;
    seen.figures = figures_of(school, looking, met);
    looking.figures.add_pupils(seen.figures);
    add_inspections(school, false, looking, seen);
    add_judgements(school, false, looking, seen);
    for (const School* const before : schools_before(history, school)) {
        add_inspections(*before, true, looking, seen);
        add_judgements(*before, true, looking, seen);
    }
    std::stable_sort(seen.inspections.begin(), seen.inspections.end(),
                     [](const KnownInspection& first, const KnownInspection& second) {
                         return std::tie(first.inspection->date, first.inspection->published) >
                                std::tie(second.inspection->date, second.inspection->published);
                     });
    order_judgements(day, seen);
    add_people(school, day, seen);
    add_facts(school, day, seen);
    seen.predictions = known_submissions(school.predictions, day);
    seen.targets = known_submissions(school.targets, day);
    add_comments(school, looking, seen);
    return seen;
}

}  // namespace clinic
