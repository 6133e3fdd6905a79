// Who the council is: `authority.yaml`.
#pragma once

#include "model/fact.hpp"

#include <map>
#include <string>
#include <vector>

namespace clinic {

struct Phase {
    std::string id;
    std::string name;
    // The phases in which an all-through school counts; empty: its own.
    std::vector<std::string> counts;
};

// A seat at the table. Who holds it is dated.
struct MeetingRole {
    std::string id;
    std::string title;
    // "challenge" or "reporting"
    std::string side;
    int seats = 1;
    FactsOver<std::string> is;
};

// A service that is asked for a comment on every school, each clinic.
struct Service {
    std::string id;
    std::string name;
    std::optional<Exemption> exempt;
};

struct Edition {
    std::string id;
    // Paragraphs of Schedule 12A that its readers may see.
    std::vector<int> sees;
    // They may see what is marked for officers.
    bool sees_officers = false;
};

struct Withhold {
    // "comments", "people.why": a field of a school, by its path.
    std::string what;
    Exemption exempt;
};

struct Authority {
    // The folder's name: `nenebridge`.
    std::string id;
    std::string name;
    std::string code;
    // Printed on every page: the council and its schools do not exist.
    bool fictional = false;
    std::vector<Phase> phases;
    std::vector<MeetingRole> roles;
    std::vector<Service> services;
    // Reason codes and their words, in the file's order.
    std::vector<std::pair<std::string, std::string>> reasons;
    std::vector<Edition> editions;
    std::vector<Withhold> withhold;
    // Cohorts below this are not public; 0: no such rule.
    int smallest = 0;
    // Other spellings of schools, to their URN.
    std::map<std::string, int> aliases;
};

}  // namespace clinic
