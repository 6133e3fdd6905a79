#include "disclose/disclose_school.hpp"

#include "assess/concern.hpp"
#include "assess/figure_words.hpp"
#include "disclose/disclose_categories.hpp"
#include "disclose/disclose_concern.hpp"
#include "disclose/disclose_flags.hpp"
#include "disclose/disclose_interests.hpp"
#include "disclose/disclose_measures.hpp"
#include "disclose/disclose_meeting.hpp"
#include "disclose/disclose_people.hpp"
#include "disclose/disclose_predictions.hpp"
#include "disclose/disclose_track_record.hpp"

#include <algorithm>

namespace clinic {

namespace {

void take_identity(const SchoolScene& scene, DisclosedSchool& shown) {
    const School& school = *scene.school().school;
    shown.anchor = anchor_of(school.urn);
    shown.name = scene.school().name;
    shown.urn = school.urn;
    shown.laestab = school.laestab;
    shown.phase = phase_words(scene.school());
    shown.type = school.type;
    shown.ward = school.ward;
    shown.academy = is_academy(school.type);
    shown.collaborative = group_words("collaborative", scene);
    shown.triad = group_words("triad", scene);
    shown.partnership = group_words("partnership", scene);
    shown.alliance = group_words("alliance", scene);
    shown.trust = group_words("trust", scene);
    shown.head = person_now("headteacher", scene);
    shown.chair = person_now("chair", scene);
}

// Words that tell two of the three grades are only for those who may see all of them.
std::string disagreement_words(const SchoolScene& scene) {
    const Statement& said = scene.assessment().disagreement;
    return scene.reader->may_see_all(said.rests_on) ? said.text : std::string();
}

void take_judgements(const SchoolScene& scene, DisclosedSchool& shown) {
    shown.category = local_category(kLaCategory, scene);
    shown.ofsted = ofsted_category(scene);
    shown.psisn = local_category(kPsisn, scene);
    shown.disagreement = disagreement_words(scene);
    shown.proposal = disclose_proposal(scene);
    for (const DomainMember& member : kDomainMembers) {
        shown.*member.mark = domain_mark(std::string(member.domain), scene);
    }
    shown.reason = reason_of(shown);
    shown.flags = disclose_flags(scene);
    shown.concern = concern_now(scene);
}

Amount capacity_amount(const SchoolOnDay& school, Reader& reader) {
    const Fact<int>* fact = school.capacity_fact;
    if (fact != nullptr && !reader.may_see(fact, "capacity", marks_of({&fact->exempt}))) {
        Amount amount;
        amount.instead = kWithheld;
        return amount;
    }
    return count_amount(school.capacity);
}

Amount full_amount(const Amount& roll, const Amount& capacity) {
    Amount full;
    full.unit = Unit::Percent;
    if (roll.value && capacity.value && *capacity.value > 0) {
        full.value = *roll.value / *capacity.value * 100;
    } else {
        full.instead = roll.value ? capacity.instead : roll.instead;
    }
    return full;
}

void take_figures(const SchoolScene& scene, DisclosedSchool& shown) {
    shown.measures = result_lines(scene);
    shown.context = context_lines(scene);
    shown.money = money_lines(scene);
    const SchoolOnDay& school = scene.school();
    if (const Measure* roll = measure_of(scene.scene->history(), kRoll)) {
        shown.roll = shown_figure(*roll, school.latest(kRoll), *scene.reader);
        shown.roll_whose = whose_figure(school.latest(kRoll), shown.roll);
    } else {
        shown.roll.instead = kNotRecorded;
    }
    shown.capacity = capacity_amount(school, *scene.reader);
    shown.full = full_amount(shown.roll, shown.capacity);
    shown.finance_status = finance_words(scene);
    shown.predictions = prediction_lines(scene);
    shown.record = record_lines(scene);
    shown.hopes = hopes_of(shown.record);
}

std::vector<std::string> questions_shown(const SchoolScene& scene) {
    std::vector<std::string> shown;
    for (const Statement& question : scene.assessment().questions) {
        if (scene.reader->may_see_all(question.rests_on)) {
            shown.push_back(question.text);
        }
    }
    return shown;
}

}  // namespace

DisclosedSchool disclose_school(const SchoolScene& scene) {
    DisclosedSchool shown;
    take_identity(scene, shown);
    take_judgements(scene, shown);
    take_figures(scene, shown);
    take_governors(scene, shown);
    shown.inspections = disclose_inspections(scene);
    shown.actions = actions_of(scene);
    shown.comments = disclose_comments(scene);
    shown.services = service_answers(scene);
    shown.questions = questions_shown(scene);
    return shown;
}

namespace {

// "Ofsted and standards as predecessor"
std::string inherited_words(const DisclosedSchool& school) {
    std::vector<std::string> inherited;
    const std::pair<const char*, const CategoryNow*> categories[] = {
        {"LA category", &school.category}, {"Ofsted", &school.ofsted}, {"PSISN", &school.psisn}};
    for (const auto& [name, category] : categories) {
        if (!category->note.empty()) {
            inherited.emplace_back(name);
        }
    }
    for (const DomainMark* mark : {&school.standards, &school.progress, &school.attendance,
                                   &school.exclusions, &school.finance, &school.governance,
                                   &school.staffing, &school.safeguarding, &school.inspection}) {
        if (!mark->whose.empty()) {
            inherited.push_back(uncapitalised(mark->name));
        }
    }
    return labelled(listed_text(inherited), true);
}

}  // namespace

RagRow row_of(const DisclosedSchool& school) {
    return {school.name,           school.anchor,           school.phase,
            school.category,       school.ofsted,           school.psisn,
            school.standards.rag,  school.progress.rag,     school.attendance.rag,
            school.exclusions.rag, school.finance.rag,      school.governance.rag,
            school.staffing.rag,   school.safeguarding.rag, school.inspection.rag,
            school.reason,         inherited_words(school), school.urn};
}

}  // namespace clinic
