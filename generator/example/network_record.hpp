// What the fictional networks did, beside the groups that they are made of.
#pragma once

#include "example/council.hpp"

#include <string>
#include <utility>
#include <vector>

namespace clinic {

// Pounds of each group in one financial year.
struct BudgetPlan {
    int year;
    Date agreed;
    std::string_view fund;
    // By group.
    std::vector<std::pair<std::string_view, int>> groups;
    // Of each of the smaller groups.
    int each_small;
};

// Two gradings of one group, strand by strand; 0: none.
struct ImpactPlan {
    std::string_view group;
    std::array<int, 3> first;
    std::array<int, 3> second;
};

// An entry of one of network.yaml's lists, as the file has it.
struct NetworkEntry {
    std::string_view list;
    // It is written only where the example has this group, or this school; empty and 0: always.
    std::string_view group;
    int school;
    std::string_view text;
};

struct NetworkRecord {
    std::vector<BudgetPlan> budgets;
    std::array<std::string_view, 3> strands;
    std::array<Date, 2> graded_on;
    std::vector<ImpactPlan> impact;
    // In the order of the lists.
    std::vector<NetworkEntry> entries;
    // The whole of `board`.
    std::string_view board;
    // The whole of `reports` of the last clinic.
    std::string_view reports;
};

// Parts of the next.
std::string_view nenebridge_board();
std::string_view nenebridge_reports();

const NetworkRecord& nenebridge_record();
const NetworkRecord& ashmere_record();

}  // namespace clinic
