#include "assess/concern.hpp"

#include "assess/area_grades.hpp"
#include "assess/figure_words.hpp"
#include "assess/subject.hpp"

#include <algorithm>

namespace clinic {

namespace {

constexpr const char* kNoOverall = "no overall grade";

bool contains(const std::vector<std::string>& list, const std::string& word) {
    return std::ranges::find(list, word) != list.end();
}

bool causes_concern(const KnownJudgement& known) {
    return rag_of_code(known.judgement->is) >= Rag::Amber;
}

std::string judgement_words(const KnownJudgement& known) {
    return uncapitalised(known.step == nullptr ? known.judgement->is : known.step->word);
}

std::optional<ConcernReason> category_reason(const View& view, const SchoolOnDay& school) {
    const auto found = school.judgements.find(kLaCategory);
    if (found == school.judgements.end() || found->second.empty() ||
        !causes_concern(found->second.front())) {
        return std::nullopt;
    }
    ConcernReason reason;
    reason.why.text = labelled("LA category " + judgement_words(found->second.front()),
                               found->second.front().of_predecessor);
    for (const KnownJudgement& known : found->second) {
        if (!causes_concern(known)) {
            break;
        }
        reason.since = known.judgement->from;
        reason.why.rests_on.push_back(basis_of_judgement(view, school, kLaCategory, known));
    }
    return reason;
}

std::optional<ConcernReason> ofsted_reason(const View& view, const SchoolOnDay& school) {
    const KnownInspection* in_force = grade_in_force(school);
    if (in_force == nullptr || !is_listed(*in_force)) {
        return std::nullopt;
    }
    ConcernReason reason;
    reason.why.text = labelled("Ofsted: " + listed_words(*in_force), in_force->of_predecessor);
    for (const KnownInspection& known : school.inspections) {
        if (!is_graded(known)) {
            continue;
        }
        if (!is_listed(known)) {
            break;
        }
        reason.since = known.inspection->date;
        reason.why.rests_on.push_back(basis_of_inspection(view, school, known));
    }
    return reason;
}

}  // namespace

Rag rag_of_code(std::string_view code) {
    for (const Rag rag : {Rag::Red, Rag::Amber, Rag::Green}) {
        if (code == rag_word(rag)) {
            return rag;
        }
    }
    return Rag::None;
}

const KnownJudgement* judgement_in_force(const SchoolOnDay& school, const std::string& scale) {
    const auto found = school.judgements.find(scale);
    return found == school.judgements.end() || found->second.empty() ? nullptr
                                                                     : &found->second.front();
}

bool is_graded(const KnownInspection& known) {
    const bool by_area = !known.inspection->areas.empty() &&
                         (known.framework == nullptr || !known.framework->has_overall ||
                          known.inspection->kind.empty());
    return !known.inspection->overall.empty() || by_area;
}

const KnownInspection* grade_in_force(const SchoolOnDay& school) {
    const auto found = std::ranges::find_if(school.inspections, is_graded);
    return found == school.inspections.end() ? nullptr : &*found;
}

bool is_listed(const KnownInspection& known) {
    if (known.framework == nullptr) {
        return false;
    }
    const Inspection& inspection = *known.inspection;
    const Framework& framework = *known.framework;
    return contains(framework.listed.overall, inspection.overall) ||
           contains(framework.concern, inspection.concern) ||
           std::ranges::any_of(inspection.areas,
                               [&](const auto& area) {
                                   return contains(framework.listed.any_area, area.second);
                               }) ||
           (!framework.listed.safeguarding.empty() &&
            inspection.safeguarding == framework.listed.safeguarding);
}

std::string listed_words(const KnownInspection& known) {
    const Inspection& inspection = *known.inspection;
    const Listed& listed = known.framework->listed;
    std::vector<std::string> words;
    if (!inspection.overall.empty()) {
        words.push_back(grade_words(known));
    }
    if (inspection.overall.empty() || !contains(listed.overall, inspection.overall)) {
        for (const auto& [area, code] : inspection.areas) {
            if (contains(listed.any_area, code)) {
                words.push_back(uncapitalised(area_words(known.framework, area)) + " " +
                                uncapitalised(step_words(*known.framework, code)));
            }
        }
        if (!listed.safeguarding.empty() && inspection.safeguarding == listed.safeguarding) {
            words.push_back("safeguarding " + inspection.safeguarding);
        }
    }
    if (!inspection.concern.empty()) {
        words.push_back(inspection.concern);
    }
    return capitalised(joined_text(words, ", "));
}

std::string step_words(const Framework& framework, const std::string& code) {
    const ScaleStep* step = framework.step(code);
    return step == nullptr ? code : step->word;
}

std::string grade_words(const KnownInspection& known) {
    if (known.inspection->overall.empty()) {
        const std::string words =
            is_by_area(known) ? capitalised(area_summary(known)) : known.inspection->outcome;
        return words.empty() ? kNoOverall : words;
    }
    return known.framework == nullptr ? known.inspection->overall
                                      : step_words(*known.framework, known.inspection->overall);
}

std::vector<ConcernReason> concern_of(const View& view, const SchoolOnDay& school) {
    std::vector<ConcernReason> reasons;
    if (std::optional<ConcernReason> reason = category_reason(view, school)) {
        reasons.push_back(std::move(*reason));
    }
    if (std::optional<ConcernReason> reason = ofsted_reason(view, school)) {
        reasons.push_back(std::move(*reason));
    }
    return reasons;
}

}  // namespace clinic
