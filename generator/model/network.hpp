// Groups of schools: `network.yaml`.
#pragma once

#include "model/fact.hpp"

#include <string>
#include <vector>

namespace clinic {

// Membership is of a school and a phase: an all-through school may stand in two groups.
struct Member {
    int school = 0;
    // The phase in which it takes part; empty: its own.
    std::string as;
    std::optional<Date> from;
    std::optional<Date> to;
    Place place;
};

struct Lead {
    std::string is;
    int school = 0;
    std::optional<Date> from;
    std::optional<Date> to;
};

struct Group {
    std::string id;
    std::string name;
    // collaborative, triad, partnership, trust, area, alliance, board
    std::string kind;
    std::string phase;
    // The group it is part of; empty: none.
    std::string within;
    std::optional<Date> from;
    std::vector<Lead> lead;
    std::vector<Member> members;
    std::optional<Exemption> exempt;
    Place place;
};

struct Network {
    std::vector<Group> groups;
};

}  // namespace clinic
