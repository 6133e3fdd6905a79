#include "assess/assessment.hpp"
#include "assess/comparisons.hpp"
#include "assess/concern.hpp"
#include "assess/data_changes.hpp"
#include "assess/disagreement.hpp"
#include "assess/movement.hpp"
#include "assess/proposal.hpp"
#include "assess/questions.hpp"
#include "assess/rule_kinds.hpp"
#include "assess/watch.hpp"
#include "base/parallel.hpp"

namespace clinic {

namespace {

// The school's findings at the last clinic; nothing when it was not there.
void look_back(const Ground& before, const SchoolsByUrn& schools, const Subject& subject,
               SchoolAssessment& assessment) {
    if (const SchoolOnDay* earlier = same_school(schools, *subject.school->school)) {
        assessment.data_changes =
            data_changes(assessment.domains, judge_school({&before, earlier}));
    }
}

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
    assessment.proposal = propose(subject, assessment.domains);
    assessment.overridden = find_override(subject, assessment.proposal);
    assessment.contradictions = find_contradictions(subject, assessment.proposal);
    assessment.risks = risks_of(subject, assessment);
    assessment.disagreement = find_disagreement(subject);
    assessment.predictions = track_records(subject.history(), *subject.school, subject.view().day);
    assessment.questions = questions_of(subject, assessment);
    return assessment;
}

}  // namespace

Assessment assess(const View& now, const View* before, int jobs) {
    const Ground ground = ground_of(now);
    Assessment assessment;
    assessment.schools.resize(now.schools.size());
    const Ground ground_before = before == nullptr ? Ground() : ground_of(*before);
    const SchoolsByUrn schools_before =
        before == nullptr ? SchoolsByUrn() : schools_by_urn(*before);
    for_each_index(now.schools.size(), jobs, [&](std::size_t index) {
        const Subject subject{&ground, &now.schools[index]};
        assessment.schools[index] = assess_school(subject);
        look_back(ground_before, schools_before, subject, assessment.schools[index]);
    });
    if (before != nullptr) {
        assessment.movements = movements_between(now, *before);
    }
    assessment.recent_inspections = recent_inspections(now);
    assessment.groups = assess_groups(ground);
    return assessment;
}

}  // namespace clinic
