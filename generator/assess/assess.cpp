#include "assess/assessment.hpp"
#include "assess/comparisons.hpp"
#include "assess/concern.hpp"
#include "assess/movement.hpp"
#include "assess/questions.hpp"
#include "assess/rule_kinds.hpp"
#include "base/parallel.hpp"

namespace clinic {

namespace {

SchoolAssessment assess_school(const Subject& subject) {
    SchoolAssessment assessment;
    assessment.urn = subject.school->school->urn;
    assessment.domains = judge_school(subject);
    assessment.comparisons = compare(subject, assessment.domains);
    assessment.concern_reasons = concern_of(subject.view(), *subject.school);
    assessment.causes_concern = !assessment.concern_reasons.empty();
    for (const ConcernReason& reason : assessment.concern_reasons) {
        if (!assessment.concern_since || reason.since < *assessment.concern_since) {
            assessment.concern_since = reason.since;
        }
    }
    assessment.disagreement = find_disagreement(subject);
    assessment.questions = questions_of(subject, assessment);
    return assessment;
}

}  // namespace

Assessment assess(const View& now, const View* before, int jobs) {
    const Ground ground = ground_of(now);
    Assessment assessment;
    assessment.schools.resize(now.schools.size());
    for_each_index(now.schools.size(), jobs, [&](std::size_t index) {
        assessment.schools[index] = assess_school({&ground, &now.schools[index]});
    });
    if (before != nullptr) {
        assessment.movements = movements_between(now, *before);
    }
    assessment.recent_inspections = recent_inspections(now);
    return assessment;
}

}  // namespace clinic
