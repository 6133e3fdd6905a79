#include "model/rule.hpp"

namespace clinic {

// A new kind is one row here, and one beside the function that judges it, in assess/rule_kinds.cpp.
const std::vector<RuleKindWords> kRuleKinds = {
    {"threshold", {"measure"}},
    {"comparator", {"measure", "against"}},
    {"all-of", {"of"}},
    {"share", {"measure", "of"}},
    {"vacancies", {}},
    {"people", {"role", "flags"}, false, true, {"interim", "acting", "vacant"}},
    {"changes", {"role", "months"}},
    {"safeguarding", {"flags"}, false, true, {"effective", "not effective", "met", "not met"}},
    {"trend", {"measure"}},
    {"change", {"measure"}},
    {"rank", {"measure", "in"}},
    {"significance", {"measure"}},
    {"places", {"measure"}},
    {"judgement", {"scale", "flags"}, false, true, {"missing", "old"}},
    {"inspection", {"flags"}, false, true, {"listed", "warned", "old", "missing"}},
    {"count", {"rules"}},
    {"proposal", {}, true, false},
};

const std::vector<RankGroups> kRankGroups = {{"quarter", 4}, {"quintile", 5}, {"decile", 10}};

const std::vector<DomainWords> kDomains = {
    {"standards", "Standards"},
    {"progress", "Progress"},
    {"attendance", "Attendance"},
    {"exclusions", "Exclusions"},
    {"finance", "Finance"},
    {"governance", "Governance"},
    {"staffing", "Leadership and staffing"},
    {"safeguarding", "Safeguarding"},
    {"inspection", "Inspection"},
};

namespace {

template <class Row>
std::vector<std::string> names_of(const std::vector<Row>& rows) {
    std::vector<std::string> names;
    for (const Row& row : rows) {
        names.emplace_back(row.name);
    }
    return names;
}

}  // namespace

std::vector<std::string> rule_kind_names() {
    return names_of(kRuleKinds);
}

std::vector<std::string> rank_group_names() {
    return names_of(kRankGroups);
}

std::vector<std::string> domain_ids() {
    std::vector<std::string> ids;
    for (const DomainWords& domain : kDomains) {
        ids.emplace_back(domain.id);
    }
    return ids;
}

}  // namespace clinic
