#include "disclose/disclose_categories.hpp"

#include "assess/area_grades.hpp"
#include "assess/figure_words.hpp"

#include <algorithm>
#include <ranges>

namespace clinic {

namespace {

CategoryNow no_category() {
    CategoryNow now;
    now.word = kNotRecorded;
    return now;
}

// That there is one is no secret; what it is, was, and since when, is.
CategoryNow withheld_category() {
    CategoryNow now;
    now.word = kWithheld;
    now.recorded = true;
    return now;
}

std::string judgement_words(const KnownJudgement& known) {
    return known.step == nullptr ? known.judgement->is : known.step->word;
}

bool may_see(const std::string& scale, const KnownJudgement& known, const SchoolScene& scene) {
    return scene.reader->may_see(
        known.judgement, basis_of_judgement(*scene.scene->now, scene.school(), scale, known));
}

// At the last clinic it was still the school before this one.
bool was_another(const SchoolScene& school) {
    return school.before() != nullptr &&
           school.before()->school->urn != school.school().school->urn;
}

// What the school's scale said before this one, and at the last clinic.
void take_earlier(const std::string& scale, const SchoolScene& school, CategoryNow& now) {
    const std::vector<KnownJudgement>& known = school.school().judgements.at(scale);
    if (known.size() > 1 && may_see(scale, known[1], school)) {
        now.before = labelled(judgement_words(known[1]), known[1].of_predecessor);
        now.before_rag = rag_of_code(known[1].judgement->is);
    }
    const KnownJudgement* last =
        school.before() == nullptr ? nullptr : judgement_in_force(*school.before(), scale);
    if (last != nullptr && may_see(scale, *last, school)) {
        now.last = labelled(judgement_words(*last), last->of_predecessor || was_another(school));
        now.last_rag = rag_of_code(last->judgement->is);
        now.moved = last->judgement->is != known.front().judgement->is;
    }
}

bool may_see(const KnownInspection& known, const SchoolOnDay& school, const SchoolScene& scene) {
    return scene.reader->may_see(known.inspection,
                                 basis_of_inspection(*scene.scene->now, school, known));
}

// The grade before the one in force, when there is one.
const KnownInspection* grade_before(const SchoolOnDay& school, const KnownInspection& than) {
    bool passed = false;
    for (const KnownInspection& known : school.inspections) {
        if (passed && is_graded(known)) {
            return &known;
        }
        passed = passed || known.inspection == than.inspection;
    }
    return nullptr;
}

// Names its framework where that is another one: grades of two frameworks do not compare.
std::string earlier_words(const KnownInspection& earlier, const KnownInspection& now) {
    const std::string words =
        earlier.framework == now.framework
            ? grade_words(earlier)
            : grade_words(earlier) + " (" + framework_words(earlier.framework) + ")";
    return labelled(words, earlier.of_predecessor);
}

void take_earlier(const KnownInspection& in_force, const SchoolScene& school, CategoryNow& now) {
    const KnownInspection* before = grade_before(school.school(), in_force);
    if (before != nullptr && may_see(*before, school.school(), school)) {
        now.before = earlier_words(*before, in_force);
    }
    const KnownInspection* last =
        school.before() == nullptr ? nullptr : grade_in_force(*school.before());
    if (last != nullptr && may_see(*last, *school.before(), school)) {
        now.last =
            labelled(earlier_words(*last, in_force), was_another(school) && !last->of_predecessor);
        now.moved = last->framework != in_force.framework ||
                    last->inspection->overall != in_force.inspection->overall ||
                    last->inspection->areas != in_force.inspection->areas;
    }
}

std::vector<AreaGrade> grades_by_area(const KnownInspection& known) {
    std::vector<AreaGrade> grades;
    for (const auto& [area, code] : known.inspection->areas) {
        grades.push_back({area_words(known.framework, area),
                          known.framework == nullptr ? code : step_words(*known.framework, code)});
    }
    return grades;
}

// Grade by grade, the lowest first: a scale's file begins with the best.
std::string area_list(const KnownInspection& known) {
    if (known.framework == nullptr) {
        return {};
    }
    std::vector<std::string> words;
    for (const ScaleStep& step : std::views::reverse(known.framework->scale)) {
        std::vector<std::string> areas;
        for (const auto& [area, code] : known.inspection->areas) {
            if (code == step.code) {
                areas.push_back(uncapitalised(area_words(known.framework, area)));
            }
        }
        if (!areas.empty()) {
            words.push_back(step.word + ": " + joined_text(areas, ", "));
        }
    }
    return joined_text(words, "; ");
}

void take_areas(const KnownInspection& known, CategoryNow& now) {
    if (!is_by_area(known)) {
        return;
    }
    now.areas = grades_by_area(known);
    if (!known.inspection->safeguarding.empty()) {
        now.areas.push_back({kSafeguarding, capitalised(known.inspection->safeguarding)});
    }
}

void take_warning(const SchoolScene& school, CategoryNow& now) {
    const KnownInspection* known = early_warning(school.school());
    if (known != nullptr && may_see(*known, school.school(), school)) {
        now.warning = known->inspection->outcome;
        now.warned = known->inspection->date;
    }
}

}  // namespace

CategoryNow local_category(const std::string& scale, const SchoolScene& school) {
    const KnownJudgement* known = judgement_in_force(school.school(), scale);
    if (known == nullptr) {
        return no_category();
    }
    if (!may_see(scale, *known, school)) {
        return withheld_category();
    }
    const Judgement& judgement = *known->judgement;
    const Authority& authority = school.scene->history().authority;
    CategoryNow now;
    now.word = judgement_words(*known);
    now.code = judgement.is;
    now.rag = rag_of_code(judgement.is);
    now.recorded = true;
    now.note = known->of_predecessor ? kAsPredecessor : "";
    now.since = judgement.from;
    now.by = role_title(authority, judgement.by);
    const Basis basis = basis_of_judgement(*school.scene->now, school.school(), scale, *known);
    now.reasons = school.reader->may_see(&judgement.why, basis.path + ".why", basis.marks)
                      ? reason_words(authority, judgement.why)
                      : kWithheld;
    take_earlier(scale, school, now);
    return now;
}

CategoryNow ofsted_category(const SchoolScene& school) {
    const KnownInspection* known = grade_in_force(school.school());
    if (known == nullptr) {
        return no_category();
    }
    if (!may_see(*known, school.school(), school)) {
        return withheld_category();
    }
    CategoryNow now;
    now.word = grade_words(*known);
    now.code = known->inspection->overall;
    now.recorded = true;
    now.framework = framework_words(known->framework);
    now.since = known->inspection->date;
    now.by = "Ofsted";
    now.reasons = known->inspection->concern;
    now.note = known->of_predecessor ? kAsPredecessor : "";
    take_areas(*known, now);
    take_warning(school, now);
    take_earlier(*known, school, now);
    return now;
}

std::string reason_words(const Authority& authority, const std::vector<std::string>& codes) {
    std::vector<std::string> words;
    for (const std::string& code : codes) {
        const auto found =
            std::ranges::find(authority.reasons, code, &std::pair<std::string, std::string>::first);
        words.push_back(found == authority.reasons.end() ? words_of_id(code)
                                                         : uncapitalised(found->second));
    }
    return joined_text(words, ", ");
}

std::string framework_words(const Framework* framework) {
    if (framework == nullptr) {
        return {};
    }
    return framework->shorter.empty() ? framework->name : framework->shorter;
}

DisclosedInspection disclose_inspection(const KnownInspection& known, const SchoolScene& school) {
    const Inspection& inspection = *known.inspection;
    DisclosedInspection shown;
    shown.school = school.school().name;
    shown.anchor = anchor_of(school.school().school->urn);
    shown.phase = phase_words(school.school());
    shown.date = inspection.date;
    shown.published = inspection.published;
    shown.framework = framework_words(known.framework);
    shown.kind = inspection.kind.empty() ? "full" : inspection.kind;
    shown.overall =
        is_by_area(known) ? "No overall grade: " + area_summary(known) : grade_words(known);
    shown.areas = area_list(known);
    shown.by_area = is_by_area(known);
    shown.safeguarding = inspection.safeguarding;
    shown.concern = inspection.concern;
    shown.findings = inspection.findings;
    shown.note = known.of_predecessor ? kAsPredecessor : "";
    const KnownInspection* before = grade_before(school.school(), known);
    if (before != nullptr && may_see(*before, school.school(), school)) {
        shown.before = labelled(grade_words(*before), before->of_predecessor);
        shown.before_framework = framework_words(before->framework);
    }
    return shown;
}

std::vector<DisclosedInspection> disclose_inspections(const SchoolScene& school) {
    std::vector<DisclosedInspection> shown;
    for (const KnownInspection& known : school.school().inspections) {
        if (may_see(known, school.school(), school)) {
            shown.push_back(disclose_inspection(known, school));
        }
    }
    return shown;
}

}  // namespace clinic
