#include "assess/judge_people.hpp"

#include "assess/fact_words.hpp"
#include "assess/figure_found.hpp"
#include "assess/figure_words.hpp"
#include "base/number_text.hpp"

namespace clinic {

namespace {

constexpr std::string_view kVacant = "vacant";

std::string role_words(const std::string& role) {
    return role == "chair" ? "chair of governors" : words_of_id(role);
}

const std::vector<const Person*>* holders(const Rule& rule, const Subject& subject) {
    const auto found = subject.school->people.find(rule.role);
    const bool none = found == subject.school->people.end() || found->second.empty();
    return none ? nullptr : &found->second;
}

Basis basis_of_person(const std::string& role, const Person& person) {
    return {"people." + role, marks_of({&person.exempt})};
}

std::string percent_text(double percent) {
    return number_text(percent, 0) + "%";
}

}  // namespace

Flag judge_vacancies(const Rule& rule, const Subject& subject) {
    const SchoolOnDay& school = *subject.school;
    if (school.vacancies == nullptr || !school.governor_places || *school.governor_places <= 0) {
        return not_judged("governors' places or vacancies are not recorded");
    }
    const int vacant = school.vacancies->is;
    const double percent = 100.0 * vacant / *school.governor_places;
    Flag flag;
    flag.rests_on.push_back({"governors.vacancies", marks_of({&school.school->governors.exempt,
                                                              &school.vacancies->exempt})});
    grade_flag(flag, percent, rule.amber, rule.red);
    const std::string result =
        number_text(vacant, 0) + " of " + count_text(*school.governor_places, "governors' place") +
        (vacant == 1 ? " is vacant (" : " are vacant (") + percent_text(percent) + ")";
    flag.trace.push_back({"fact", result + since_words(school.vacancies->from)});
    flag.trace.push_back({"limits", vacancies_words(rule, subject.history())});
    if (flag.rag != Rag::Green) {
        flag.sentence =
            result + "; " + std::string(rag_word(flag.rag)) + " from " + percent_text(flag.against);
    }
    trace_result(flag, percent_text(percent));
    return flag;
}

std::string vacancies_words(const Rule& rule, const History&) {
    return limits_words(rule, "from " + percent_text(rule.amber.value_or(0)),
                        "from " + percent_text(rule.red.value_or(0))) +
           " of governors' places";
}

Flag judge_people(const Rule& rule, const Subject& subject) {
    const std::vector<const Person*>* people = holders(rule, subject);
    if (people == nullptr) {
        return not_judged("nobody is recorded as " + role_words(rule.role));
    }
    const Person& person = *people->front();
    const std::string& state = person.is == kVacant ? person.is : person.status;
    Flag flag;
    flag.rag = colour_of(rule, state);
    flag.rests_on.push_back(basis_of_person(rule.role, person));
    const std::string result = (state == kVacant ? "The post of " : "The ") +
                               role_words(rule.role) + (person.from ? " has been " : " is ") +
                               (state.empty() ? "permanent" : state) + since_words(person.from);
    flag.trace.push_back({"fact", result});
    flag.trace.push_back({"limits", people_words(rule, subject.history())});
    if (flag.rag != Rag::Green) {
        flag.sentence = result;
    }
    trace_result(flag, state.empty() ? "permanent" : state);
    return flag;
}

std::string people_words(const Rule& rule, const History&) {
    return capitalised(role_words(rule.role)) + " " + colours_words(rule);
}

Flag judge_changes(const Rule& rule, const Subject& subject) {
    const std::vector<const Person*>* people = holders(rule, subject);
    if (people == nullptr) {
        return not_judged("nobody is recorded as " + role_words(rule.role));
    }
    const Date since = months_before(subject.view().day, rule.months);
    Flag flag;
    int changes = 0;
    for (std::size_t i = 0; i < people->size(); ++i) {
        const Person& person = *(*people)[i];
        flag.rests_on.push_back(basis_of_person(rule.role, person));
        // The first holder on record took over from somebody whom we do not know.
        if (!person.from || *person.from < since || i + 1 == people->size()) {
            break;
        }
        changes += person.is == kVacant ? 0 : 1;
    }
    grade_flag(flag, changes, rule.amber, rule.red);
    const std::string result = "The " + role_words(rule.role) + " has changed " +
                               count_text(changes, "time") + " since " + long_text(since);
    flag.trace.push_back({"fact", result});
    flag.trace.push_back({"limits", changes_words(rule, subject.history())});
    if (flag.rag != Rag::Green) {
        flag.sentence = result;
    }
    trace_result(flag, count_text(changes, "change"));
    return flag;
}

std::string changes_words(const Rule& rule, const History&) {
    const auto from = [](const std::optional<double>& limit) {
        return "from " + count_text(static_cast<int>(limit.value_or(0)), "change");
    };
    return capitalised(role_words(rule.role)) + ": " +
           limits_words(rule, from(rule.amber), from(rule.red)) + " in " +
           count_text(rule.months, "month");
}

}  // namespace clinic
