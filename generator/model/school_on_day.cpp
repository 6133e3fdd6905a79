#include "model/school_on_day.hpp"

#include "base/number_text.hpp"

#include <algorithm>

namespace clinic {

namespace {

std::string name_on(const School& school, const Date& day) {
    const FormerName* found = nullptr;
    for (const FormerName& former : school.former) {
        const bool held = former.to && day <= *former.to;
        if (held && (found == nullptr || *former.to < *found->to)) {
            found = &former;
        }
    }
    return found == nullptr ? school.name : found->name;
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
// school and its own predecessor never compete.
FiguresByMeasure figures_of(const School& school, const Looking& looking, int depth) {
    constexpr int kDeepest = 16;
    FiguresByMeasure figures =
        looking.figures.of({&school.figures, &school.revised, &school.exempt, depth > 0});
    std::vector<FiguresByMeasure> before;
    for (const Predecessor& predecessor : school.predecessors) {
        const School* const one = looking.history.school(predecessor.school);
        if (one != nullptr && depth < kDeepest) {
            before.push_back(figures_of(*one, looking, depth + 1));
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
        if (inspection.published <= looking.meeting.cutoff) {
            seen.inspections.push_back(
                {&inspection,
                 framework == looking.history.frameworks.end() ? nullptr : &framework->second,
                 of_predecessor});
        }
    }
}

void add_judgements(const School& school, bool of_predecessor, const Looking& looking,
                    SchoolOnDay& seen) {
    const Date& cutoff = looking.meeting.cutoff;
    for (const auto& [scale, judgements] : school.judgements) {
        const auto framework = looking.history.frameworks.find(scale);
        const bool has_scale = framework != looking.history.frameworks.end();
        for (const Judgement& judgement : judgements) {
            if (judgement.from <= cutoff && judgement.known.value_or(judgement.from) <= cutoff) {
                const ScaleStep* const step =
                    has_scale ? framework->second.step(judgement.is) : nullptr;
                seen.judgements[scale].push_back({&judgement, step, of_predecessor});
            }
        }
    }
}

// Newest first; what has ended, with nothing after it, is no longer in force.
void order_judgements(const Date& cutoff, SchoolOnDay& seen) {
    for (auto it = seen.judgements.begin(); it != seen.judgements.end();) {
        std::vector<KnownJudgement>& known = it->second;
        std::stable_sort(known.begin(), known.end(),
                         [](const KnownJudgement& first, const KnownJudgement& second) {
                             return first.judgement->from > second.judgement->from;
                         });
        const std::optional<Date>& to = known.front().judgement->to;
        it = to && *to < cutoff ? seen.judgements.erase(it) : std::next(it);
    }
}

void add_people(const School& school, const Date& cutoff, SchoolOnDay& seen) {
    for (const auto& [post, holders] : school.people) {
        std::vector<const Person*> known;
        for (const Person& person : holders) {
            const Date from = person.from.value_or(Date{});
            if (from <= cutoff && person.known.value_or(from) <= cutoff) {
                known.push_back(&person);
            }
        }
        std::reverse(known.begin(), known.end());
        if (!known.empty() && !(known.front()->to && *known.front()->to < cutoff)) {
            seen.people.emplace(post, std::move(known));
        }
    }
}

void add_facts(const School& school, const Date& cutoff, SchoolOnDay& seen) {
    seen.capacity_fact = fact_on(school.capacity, cutoff, cutoff);
    if (seen.capacity_fact != nullptr) {
        seen.capacity = seen.capacity_fact->is;
    }
    seen.governor_places = school.governors.places;
    seen.finance = fact_on(school.finance, cutoff, cutoff);
    seen.vacancies = fact_on(school.governors.vacancies, cutoff, cutoff);
    for (const Fact<int>& fact : school.governors.vacancies) {
        if (&fact == seen.vacancies) {
            break;
        }
        const std::optional<Date>& learnt = fact.known ? fact.known : fact.from;
        if (seen.vacancies != nullptr && (!learnt || *learnt <= cutoff)) {
            seen.vacancies_before = &fact;
        }
    }
}

// The latest of each year, newest first.
std::vector<const Submission*> known_submissions(const std::vector<Submission>& all,
                                                 const Date& cutoff) {
    std::map<int, const Submission*, std::greater<>> by_year;
    for (const Submission& submission : all) {
        const Submission*& latest = by_year[submission.year];
        if (submission.on <= cutoff && (latest == nullptr || latest->on <= submission.on)) {
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

void add_comments(const School& school, const Meeting& meeting, SchoolOnDay& seen) {
    const auto comments = school.comments.find(meeting.id);
    if (comments == school.comments.end()) {
        return;
    }
    for (const auto& [service, comment] : comments->second) {
        if (!comment.on || *comment.on <= meeting.cutoff) {
            seen.comments.emplace(service, &comment);
        }
    }
}

// The words of the last value that had begun and was known, or of the first one of all.
const Fact<std::string>* words_on(const FactsOver<std::string>& facts, const Date& day) {
    const Fact<std::string>* const fact = fact_on(facts, day, day);
    return fact;
}

template <class Struct>
void change_fields(Struct& record, const Changes& changes, const Date& day) {
    for_each_field<Struct>([&](const auto& field) {
        const auto facts = changes.find(std::string(field.name));
        if (facts == changes.end()) {
            return;
        }
        const Fact<std::string>* const fact = words_on(facts->second, day);
        const std::string words = fact == nullptr ? std::string() : fact->is;
        auto& member = record.*field.member;
        if constexpr (std::is_same_v<std::remove_cvref_t<decltype(member)>, std::string>) {
            member = words;
        } else if constexpr (std::is_same_v<std::remove_cvref_t<decltype(member)>,
                                            std::optional<int>>) {
            member = whole_number_from(words);
        }
    });
}

}  // namespace

std::shared_ptr<const School> as_it_was(const School& school, const Date& day) {
    if (school.changes.empty() && school.governors.changes.empty()) {
        return nullptr;
    }
    auto changed = std::make_shared<School>(school);
    change_fields(*changed, school.changes, day);
    change_fields(changed->governors, school.governors.changes, day);
    return changed;
}

SchoolOnDay school_on_day(const School& school, const Looking& looking) {
    const Date& cutoff = looking.meeting.cutoff;
    const History& history = looking.history;
    SchoolOnDay seen;
    seen.school = &school;
    const auto phase =
        std::find_if(history.authority.phases.begin(), history.authority.phases.end(),
                     [&](const Phase& one) { return one.id == school.phase; });
    seen.phase = phase == history.authority.phases.end() ? nullptr : &*phase;
    seen.name = name_on(school, cutoff);
    seen.figures = figures_of(school, looking, 0);
    looking.figures.add_pupils(seen.figures);
    add_inspections(school, false, looking, seen);
    add_judgements(school, false, looking, seen);
    for (const School* const before : looking.successors.before(school)) {
        add_inspections(*before, true, looking, seen);
        add_judgements(*before, true, looking, seen);
    }
    std::stable_sort(seen.inspections.begin(), seen.inspections.end(),
                     [](const KnownInspection& first, const KnownInspection& second) {
                         return first.inspection->date > second.inspection->date;
                     });
    order_judgements(cutoff, seen);
    add_people(school, cutoff, seen);
    add_facts(school, cutoff, seen);
    seen.predictions = known_submissions(school.predictions, cutoff);
    seen.targets = known_submissions(school.targets, cutoff);
    add_comments(school, looking.meeting, seen);
    return seen;
}

}  // namespace clinic
