#include "disclose/disclose_overview.hpp"

#include "assess/area_grades.hpp"
#include "assess/concern.hpp"
#include "assess/figure_words.hpp"
#include "disclose/category_counts.hpp"
#include "disclose/disclose_categories.hpp"
#include "disclose/disclose_measures.hpp"
#include "disclose/headline_gap.hpp"

#include <algorithm>

namespace clinic {

namespace {

constexpr std::size_t kMostHeadlines = 6;
constexpr const char* kNoInspection = "no graded inspection";

// In the order of the framework's scale, and then what stands in place of a grade.
std::vector<CategoryCount> count_grades(const Framework* framework, const WordCounts& words) {
    std::vector<CategoryCount> grades;
    WordCounts left = words;
    if (framework != nullptr) {
        for (const ScaleStep& step : framework->scale) {
            if (left.contains(step.word)) {
                grades.push_back({step.word, Rag::None, left[step.word], {}, {}});
                left.erase(step.word);
            }
        }
    }
    for (const auto& [word, count] : left) {
        grades.push_back({word, Rag::None, count, {}, {}});
    }
    return grades;
}

// The same with every step of the scale, so that a step looks alike in every framework's chart.
std::vector<CategoryCount> count_overall(const Framework* framework, WordCounts words) {
    if (framework != nullptr && !words.empty()) {
        for (const ScaleStep& step : framework->scale) {
            words.try_emplace(step.word, 0);
        }
    }
    return count_grades(framework, words);
}

// What the schools graded under one framework show of it.
struct FrameworkWords {
    int schools = 0;
    WordCounts overall;
    std::map<std::string, WordCounts> by_area;
};

// In the framework's order; safeguarding comes last.
std::vector<AreaCounts> count_areas(const Framework* framework, const FrameworkWords& words) {
    std::vector<std::string> order;
    for (const std::string& area :
         framework == nullptr ? std::vector<std::string>{} : framework->areas) {
        order.push_back(area_words(framework, area));
    }
    order.emplace_back(kSafeguarding);
    std::vector<AreaCounts> areas;
    for (const std::string& area : order) {
        const auto found = words.by_area.find(area);
        if (found == words.by_area.end()) {
            continue;
        }
        AreaCounts counts{area, 0, count_grades(framework, found->second)};
        for (const auto& [word, count] : found->second) {
            counts.total += count;
        }
        areas.push_back(std::move(counts));
    }
    return areas;
}

const Framework* framework_named(const History& history, const std::string& name) {
    for (const auto& [id, framework] : history.frameworks) {
        if (framework_words(&framework) == name) {
            return &framework;
        }
    }
    return nullptr;
}

// Oldest framework first; schools without a grade to show come last.
std::vector<FrameworkCounts> count_ofsted(const std::vector<DisclosedSchool>& schools,
                                          const History& history) {
    std::map<std::string, FrameworkWords> by_framework;
    WordCounts without;
    for (const DisclosedSchool& school : schools) {
        const CategoryNow& ofsted = school.ofsted;
        if (ofsted.framework.empty()) {
            ++without[ofsted.word == kNotRecorded ? kNoInspection : ofsted.word];
            continue;
        }
        FrameworkWords& words = by_framework[ofsted.framework];
        ++words.schools;
        if (ofsted.areas.empty()) {
            ++words.overall[ofsted.word];
        }
        for (const AreaGrade& graded : ofsted.areas) {
            ++words.by_area[graded.area][graded.grade];
        }
    }
    std::vector<FrameworkCounts> counts;
    for (const auto& [name, words] : by_framework) {
        const Framework* framework = framework_named(history, name);
        counts.push_back({name, words.schools, count_overall(framework, words.overall),
                          count_areas(framework, words)});
    }
    std::ranges::stable_sort(counts, {}, [&](const FrameworkCounts& count) {
        const Framework* framework = framework_named(history, count.framework);
        return framework == nullptr || !framework->from ? Date{} : *framework->from;
    });
    for (const auto& [word, count] : without) {
        counts.push_back({word, count, {}, {}});
    }
    return counts;
}

void count_schools(const std::vector<DisclosedSchool>& schools, Overview& overview) {
    overview.schools = static_cast<int>(schools.size());
    for (const DisclosedSchool& school : schools) {
        ++(school.academy ? overview.academies : overview.maintained);
        overview.pupils += static_cast<int>(school.roll.value.value_or(0));
        overview.concern += school.concern.listed ? 1 : 0;
        overview.vacancies_flagged += school.governance.rag >= Rag::Amber ? 1 : 0;
        overview.finance_flagged += school.finance.rag >= Rag::Amber ? 1 : 0;
        overview.uses_psisn |= school.psisn.recorded;
        overview.warnings += school.ofsted.warning.empty() ? 0 : 1;
        overview.interim_heads += school.head.status.empty() ? 0 : 1;
    }
}

void count_rest(const Told& told, Overview& overview) {
    for (const DisclosedMovement& movement : *told.movements) {
        ++(movement.worse ? overview.moved_down : overview.moved_up);
    }
    overview.recent_inspections = static_cast<int>(told.inspections->size());
    overview.open_actions = static_cast<int>(told.actions->size());
    for (const DisclosedAction& action : *told.actions) {
        overview.overdue_actions += action.is_overdue ? 1 : 0;
    }
}

// Some headline of its phase has no figure for the year that other schools have. A suppressed or
// withheld figure was reported.
bool lacks_headline(const SchoolOnDay& school, const Scene& scene) {
    return std::ranges::any_of(scene.headlines, [&](const Measure* measure) {
        if (!is_current(scene, *measure) || !is_in_phases(school, measure->phases)) {
            return false;
        }
        const KnownFigure* figure =
            school.in_year(measure->id, scene.ground.latest_years.at(measure->id));
        return figure == nullptr || figure->symbol == Symbol::NoFigure;
    });
}

int count_unreported(const Scene& scene) {
    int count = 0;
    for (const SchoolOnDay& school : scene.now->schools) {
        const bool shown = !is_withheld(*scene.access, *school.school);
        count += shown && lacks_headline(school, scene) ? 1 : 0;
    }
    return count;
}

// Schools on the list at the last clinic, as far as this reader may know.
std::optional<int> concern_before(const Scene& scene, const Reader& reader) {
    if (scene.before == nullptr) {
        return std::nullopt;
    }
    int count = 0;
    for (const SchoolOnDay& school : scene.before->schools) {
        if (is_withheld(*scene.access, *school.school)) {
            continue;
        }
        const std::vector<ConcernReason> reasons = concern_of(*scene.before, school);
        count += std::ranges::any_of(reasons,
                                     [&](const ConcernReason& reason) {
                                         return reader.may_see_all({reason.why.rests_on.front()});
                                     })
                     ? 1
                     : 0;
    }
    return count;
}

}  // namespace

Overview overview_of(const Told& told, const Scene& scene, Reader& reader) {
    Overview overview;
    count_schools(*told.schools, overview);
    count_rest(told, overview);
    overview.categories = count_scale(
        kLaCategory, words_now(*told.schools, &DisclosedSchool::category), scene, reader);
    overview.psisn =
        count_scale(kPsisn, words_now(*told.schools, &DisclosedSchool::psisn), scene, reader);
    overview.phases = counts_by_phase(*told.schools, scene);
    overview.terms = counts_by_term(*told.schools, scene, reader, told.jobs);
    overview.has_categories = !overview.categories.empty();
    for (const CategoryCount& count : overview.categories) {
        overview.hidden += count.word == kWithheld ? count.count : 0;
    }
    overview.has_psisn = !overview.psisn.empty();
    overview.floors =
        static_cast<int>(std::ranges::count(scene.ground.rules, true, &Rule::is_floor));
    overview.ofsted = count_ofsted(*told.schools, scene.history());
    overview.not_reported = count_unreported(scene);
    for (const Measure* measure : scene.headlines) {
        for (MeasureLine& line : headline_lines(*measure, scene, reader)) {
            if (is_current(scene, *measure) && overview.headlines.size() < kMostHeadlines) {
                overview.headlines.push_back(std::move(line));
            }
        }
    }
    overview.gap = headline_gap(overview.headlines);
    overview.sentences = overview_sentences(overview, told, concern_before(scene, reader));
    return overview;
}

std::vector<DisclosedMovement> disclose_movements(const Scene& scene, Reader& reader) {
    std::vector<DisclosedMovement> shown;
    const Authority& authority = scene.history().authority;
    for (const Movement& movement : scene.assessment->movements) {
        const std::optional<SchoolLink> link = link_to(scene, movement.school);
        const Basis& basis = movement.rests_on.front();
        if (!link || !reader.may_see(movement.judgement, basis) ||
            !reader.may_see(movement.earlier, movement.rests_on.back())) {
            continue;
        }
        const Judgement& judgement = *movement.judgement;
        DisclosedMovement line;
        line.school = link->name;
        line.anchor = link->anchor;
        line.from = movement.from == nullptr ? movement.earlier->is : movement.from->word;
        line.from_rag = rag_of_code(movement.earlier->is);
        line.whose = movement.rests_on.back().of_predecessor ? kAsPredecessor : "";
        line.to = movement.to == nullptr ? judgement.is : movement.to->word;
        line.to_rag = rag_of_code(judgement.is);
        line.worse = movement.worse_by > 0;
        line.since = judgement.from;
        line.reasons = reader.may_see(&judgement.why, basis.path + ".why", basis.marks)
                           ? reason_words(authority, judgement.why)
                           : kWithheld;
        line.note = judgement.note.empty() ||
                            reader.may_see(&judgement.note, basis.path + ".note", basis.marks)
                        ? judgement.note
                        : kWithheld;
        shown.push_back(std::move(line));
    }
    return shown;
}

std::vector<DisclosedInspection> disclose_recent(const Scene& scene, Reader& reader) {
    std::vector<DisclosedInspection> shown;
    for (const auto& [index, known] : scene.assessment->recent_inspections) {
        const SchoolScene school{&scene, index, &reader};
        const bool seen = reader.may_see(known.inspection,
                                         basis_of_inspection(*scene.now, school.school(), known));
        if (seen && !is_withheld(*scene.access, *school.school().school)) {
            shown.push_back(disclose_inspection(known, school));
        }
    }
    return shown;
}

}  // namespace clinic
