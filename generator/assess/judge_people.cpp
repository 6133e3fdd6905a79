#include "assess/judge_people.hpp"

#include "assess/concern.hpp"
#include "assess/figure_words.hpp"
#include "assess/judge_figures.hpp"
#include "base/number_text.hpp"

#include <algorithm>
#include <cmath>

namespace clinic {

namespace {

constexpr std::string_view kVacant = "vacant";

// The same day of the month so many months before; the 28th when that month is shorter.
Date months_before(const Date& day, int months) {
    const int count = day.year * 12 + (day.month - 1) - months;
    return {count / 12, count % 12 + 1, std::min(day.day, 28)};
}

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

// The colour that the rule gives the word; green for one that it does not name.
Rag colour_of(const Rule& rule, const std::string& word) {
    for (const auto& [flagged, colour] : rule.flags) {
        if (flagged == word) {
            return colour == rag_word(Rag::Red) ? Rag::Red : Rag::Amber;
        }
    }
    return Rag::Green;
}

// "interim: amber, vacant: red"
std::string colours_words(const Rule& rule) {
    std::vector<std::string> words;
    for (const auto& [word, colour] : rule.flags) {
        words.push_back(word + ": " + colour);
    }
    return joined_text(words, ", ");
}

std::string since_words(const std::optional<Date>& from) {
    return from ? " since " + long_text(*from) : std::string();
}

std::string percent_text(double percent) {
    return number_text(percent, 0) + "%";
}

}  // namespace

std::optional<Flag> judge_vacancies(const Rule& rule, const Subject& subject) {
    const SchoolOnDay& school = *subject.school;
    if (school.vacancies == nullptr || !school.governor_places || *school.governor_places <= 0 ||
        (!rule.amber && !rule.red)) {
        return std::nullopt;
    }
    const int vacant = school.vacancies->is;
    const double percent = 100.0 * vacant / *school.governor_places;
    Flag flag;
    flag.rag = grade(percent, rule.amber, rule.red);
    flag.against = (flag.rag == Rag::Red || !rule.amber) && rule.red ? *rule.red : *rule.amber;
    flag.worse_by = percent - flag.against;
    flag.rests_on.push_back({"governors.vacancies", marks_of({&school.school->governors.exempt,
                                                              &school.vacancies->exempt})});
    if (flag.rag != Rag::Green) {
        flag.sentence = number_text(vacant, 0) + " of " +
                        count_text(*school.governor_places, "governors' place") +
                        (vacant == 1 ? " is vacant (" : " are vacant (") + percent_text(percent) +
                        ")";
    }
    return flag;
}

std::string vacancies_words(const Rule& rule, const History&) {
    std::vector<std::string> parts;
    if (rule.amber) {
        parts.push_back("amber from " + percent_text(*rule.amber));
    }
    if (rule.red) {
        parts.push_back("red from " + percent_text(*rule.red));
    }
    return joined_text(parts, ", ") + " of governors' places";
}

std::optional<Flag> judge_people(const Rule& rule, const Subject& subject) {
    const std::vector<const Person*>* people = holders(rule, subject);
    if (people == nullptr) {
        return std::nullopt;
    }
    const Person& person = *people->front();
    const std::string& state = person.is == kVacant ? person.is : person.status;
    Flag flag;
    flag.rag = colour_of(rule, state);
    flag.rests_on.push_back(basis_of_person(rule.role, person));
    if (flag.rag != Rag::Green) {
        flag.sentence = (state == kVacant ? "The post of " : "The ") + role_words(rule.role) +
                        (person.from ? " has been " : " is ") + state + since_words(person.from);
    }
    return flag;
}

std::string people_words(const Rule& rule, const History&) {
    return capitalised(role_words(rule.role)) + " " + colours_words(rule);
}

std::optional<Flag> judge_changes(const Rule& rule, const Subject& subject) {
    const std::vector<const Person*>* people = holders(rule, subject);
    if (people == nullptr || (!rule.amber && !rule.red)) {
        return std::nullopt;
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
    flag.rag = grade(changes, rule.amber, rule.red);
    flag.against = (flag.rag == Rag::Red || !rule.amber) && rule.red ? *rule.red : *rule.amber;
    flag.worse_by = changes - flag.against;
    if (flag.rag != Rag::Green) {
        flag.sentence = "The " + role_words(rule.role) + " has changed " +
                        count_text(changes, "time") + " since " + long_text(since);
    }
    return flag;
}

std::string changes_words(const Rule& rule, const History&) {
    std::vector<std::string> parts;
    if (rule.amber) {
        parts.push_back("amber from " + count_text(static_cast<int>(*rule.amber), "change"));
    }
    if (rule.red) {
        parts.push_back("red from " + count_text(static_cast<int>(*rule.red), "change"));
    }
    return capitalised(role_words(rule.role)) + ": " + joined_text(parts, ", ") + " in " +
           count_text(rule.months, "month");
}

std::optional<Flag> judge_safeguarding(const Rule& rule, const Subject& subject) {
    for (const KnownInspection& known : subject.school->inspections) {
        const Inspection& inspection = *known.inspection;
        if (inspection.safeguarding.empty()) {
            // A full inspection that says nothing of it is of a time that did not ask.
            if (is_graded(known)) {
                return std::nullopt;
            }
            continue;
        }
        Flag flag;
        flag.rag = colour_of(rule, inspection.safeguarding);
        flag.rests_on.push_back(basis_of_inspection(subject.view(), *subject.school, known));
        if (flag.rag != Rag::Green) {
            flag.sentence = "Safeguarding was " + inspection.safeguarding +
                            " at the inspection of " + long_text(inspection.date);
        }
        return flag;
    }
    return std::nullopt;
}

std::string safeguarding_words(const Rule& rule, const History&) {
    return "Safeguarding " + colours_words(rule);
}

}  // namespace clinic
