#include "disclose/disclose_people.hpp"

#include "assess/figure_words.hpp"
#include "base/number_text.hpp"
#include "disclose/disclose_measures.hpp"

#include <algorithm>

namespace clinic {

namespace {

constexpr const char* kVacant = "vacant";

const Person* in_post(const SchoolOnDay& school, const std::string& role, const Date& day) {
    const auto found = school.people.find(role);
    if (found == school.people.end() || found->second.empty()) {
        return nullptr;
    }
    const Person* person = found->second.front();
    return person->to && *person->to < day ? nullptr : person;
}

PersonNow nobody(const char* word) {
    PersonNow now;
    now.name = word;
    return now;
}

Amount withheld_amount() {
    Amount amount;
    amount.instead = kWithheld;
    return amount;
}

bool has_changed(const SchoolScene& scene, const std::string& role, const Person& person) {
    if (scene.before() == nullptr) {
        return false;
    }
    const Person* earlier = in_post(*scene.before(), role, scene.scene->before->day);
    return earlier == nullptr || earlier->is != person.is || earlier->from != person.from;
}

// "4 since 10 September 2015, 1 before"
std::string vacancies_words(const SchoolOnDay& school, Reader& reader) {
    const Fact<int>& fact = *school.vacancies;
    std::string words;
    if (fact.from) {
        words = number_text(fact.is, 0) + " vacant since " + long_text(*fact.from);
    }
    const Fact<int>* before = school.vacancies_before;
    if (!words.empty() && before != nullptr &&
        reader.may_see(before, "governors.vacancies",
                       marks_of({&school.school->governors.exempt, &before->exempt}))) {
        words += ", " + number_text(before->is, 0) + " before";
    }
    return words;
}

std::string vacancies_why(const SchoolOnDay& school, Reader& reader) {
    const Fact<int>& fact = *school.vacancies;
    if (fact.why.empty()) {
        return {};
    }
    const Marks marks = marks_of({&school.school->governors.exempt, &fact.exempt});
    return reader.may_see(&fact.why, "governors.vacancies.why", marks) ? fact.why : kWithheld;
}

}  // namespace

PersonNow person_now(const std::string& role, const SchoolScene& scene) {
    const Person* person = in_post(scene.school(), role, scene.scene->now->day);
    if (person == nullptr) {
        return nobody(kNotRecorded);
    }
    const std::string path = "people." + role;
    const Marks marks = marks_of({&person->exempt});
    if (!scene.reader->may_see(person, path, marks)) {
        return nobody(kWithheld);
    }
    PersonNow now;
    now.name = person->is;
    now.since = person->from;
    now.status = person->is == kVacant ? person->is : person->status;
    now.changed = has_changed(scene, role, *person);
    if (!person->why.empty()) {
        now.why =
            scene.reader->may_see(&person->why, path + ".why", marks) ? person->why : kWithheld;
    }
    return now;
}

void take_governors(const SchoolScene& scene, DisclosedSchool& shown) {
    const SchoolOnDay& school = scene.school();
    const Governors& governors = school.school->governors;
    shown.governor_places = count_amount(school.governor_places);
    shown.governor_vacancies = count_amount(
        school.vacancies == nullptr ? std::nullopt : std::optional<int>(school.vacancies->is));
    if (!scene.reader->may_see(&governors, "governors", marks_of({&governors.exempt}))) {
        shown.governor_places = withheld_amount();
        shown.governor_vacancies = withheld_amount();
        return;
    }
    std::vector<std::string> notes;
    if (!governors.body.empty() && governors.body != "governing body") {
        notes.push_back(governors.body);
    }
    if (school.vacancies != nullptr) {
        if (!scene.reader->may_see(school.vacancies, "governors.vacancies",
                                   marks_of({&school.vacancies->exempt}))) {
            shown.governor_vacancies = withheld_amount();
        } else {
            notes.push_back(vacancies_words(school, *scene.reader));
            notes.push_back(vacancies_why(school, *scene.reader));
        }
    }
    std::erase(notes, "");
    shown.governors_note = capitalised(joined_text(notes, "; "));
}

std::string finance_words(const SchoolScene& scene) {
    const Fact<std::string>* fact = scene.school().finance;
    if (fact == nullptr) {
        return {};
    }
    if (!scene.reader->may_see(fact, "finance", marks_of({&fact->exempt}))) {
        return kWithheld;
    }
    return fact->from ? fact->is + " since " + long_text(*fact->from) : fact->is;
}

Marks marks_of_membership(const Group& group, const School& school) {
    Marks marks = marks_of({&group.exempt});
    for (const Member& member : group.members) {
        const bool is_own = member.school == school.urn ||
                            std::ranges::find(school.predecessors, member.school,
                                              &Predecessor::school) != school.predecessors.end();
        if (is_own && member.exempt) {
            marks.push_back(*member.exempt);
        }
    }
    return marks;
}

std::string group_words(const std::string& kind, const SchoolScene& scene) {
    std::vector<std::string> names;
    for (const Membership& membership : scene.school().groups) {
        const Group& group = *membership.group;
        if (group.kind != kind) {
            continue;
        }
        const bool shown = scene.reader->may_see(
            &membership, "", marks_of_membership(group, *scene.school().school));
        names.push_back(shown ? group.name : kWithheld);
    }
    return joined_text(names, ", ");
}

}  // namespace clinic
