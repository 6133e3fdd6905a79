#include "base/number_text.hpp"
#include "example/write_authority.hpp"

#include <algorithm>
#include <set>

namespace clinic {
namespace {

// Ids of the groups that were written, in their order.
std::vector<std::string> ids_in(const std::string& groups) {
    constexpr std::string_view kId = "  - id: ";
    std::vector<std::string> ids;
    for (std::size_t at = groups.find(kId); at != std::string::npos; at = groups.find(kId, at)) {
        at += kId.size();
        ids.push_back(groups.substr(at, groups.find('\n', at) - at));
    }
    return ids;
}

bool is_among(const std::vector<std::string>& ids, std::string_view id) {
    return std::ranges::find(ids, id) != ids.end();
}

std::string budget_line(const BudgetPlan& plan, std::string_view group, int pounds) {
    return "  - {year: " + number_text(plan.year) + ", group: " + std::string(group) +
           ", is: " + number_text(pounds) + ", fund: " + std::string(plan.fund) +
           ", known: " + iso_text(plan.agreed) + "}\n";
}

std::string budgets_text(const NetworkRecord& record, std::string_view small_kind,
                         const std::vector<std::string>& ids) {
    const std::string small = "-" + std::string(small_kind) + "-";
    std::string text;
    for (const BudgetPlan& plan : record.budgets) {
        for (const auto& [group, pounds] : plan.groups) {
            text += is_among(ids, group) ? budget_line(plan, group, pounds) : std::string();
        }
        for (const std::string& id : ids) {
            const bool is_small = plan.each_small > 0 && id.find(small) != std::string::npos;
            text += is_small ? budget_line(plan, id, plan.each_small) : std::string();
        }
    }
    return text.empty() ? text : "budgets:\n" + text;
}

std::string impact_text(const NetworkRecord& record, const std::vector<std::string>& ids) {
    std::string text;
    for (const ImpactPlan& plan : record.impact) {
        for (std::size_t i = 0; i < record.strands.size() && is_among(ids, plan.group); ++i) {
            for (const auto& [day, grades] : {std::pair(record.graded_on[0], plan.first),
                                              std::pair(record.graded_on[1], plan.second)}) {
                text += grades[i] == 0
                            ? std::string()
                            : "  - {group: " + std::string(plan.group) + ", on: " + iso_text(day) +
                                  ", strand: " + std::string(record.strands[i]) +
                                  ", is: " + number_text(grades[i]) + "}\n";
            }
        }
    }
    return text.empty() ? text : "impact:\n" + text;
}

std::string entries_text(const NetworkRecord& record, const std::vector<std::string>& ids,
                         const std::set<int>& urns) {
    std::string text;
    std::string_view list;
    for (const NetworkEntry& entry : record.entries) {
        const bool has_group = entry.group.empty() || is_among(ids, entry.group);
        if (!has_group || (entry.school != 0 && !urns.contains(entry.school))) {
            continue;
        }
        text += entry.list == list ? std::string() : std::string(entry.list) + ":\n";
        text += entry.text;
        list = entry.list;
    }
    return text;
}

}  // namespace

std::string network_record_text(const Council& council, const std::vector<SchoolSummary>& schools,
                                const std::string& groups) {
    const NetworkRecord& record = council.network.record();
    const std::vector<std::string> ids = ids_in(groups);
    std::set<int> urns;
    for (const SchoolSummary& school : schools) {
        urns.insert({school.urn, school.member_urn});
    }
    return budgets_text(record, council.network.small_kind, ids) + impact_text(record, ids) +
           entries_text(record, ids, urns) + std::string(record.board);
}

}  // namespace clinic
