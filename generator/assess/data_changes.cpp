#include "assess/data_changes.hpp"

#include "assess/rule_kinds.hpp"

#include <algorithm>

namespace clinic {

namespace {

void add_findings(const DomainFinding& finding, std::vector<Basis>& bases) {
    for (const Flag& flag : finding.flags) {
        add_bases(flag.rests_on, bases);
    }
}

// The finding that turned the subject, or the one that no longer holds.
std::string what_changed(const DomainFinding& now, const DomainFinding& before) {
    if (!now.flags.empty() && !now.flags.front().sentence.empty()) {
        return now.flags.front().sentence;
    }
    return before.flags.empty() || before.flags.front().sentence.empty()
               ? std::string()
               : "No longer so: " + before.flags.front().sentence;
}

}  // namespace

std::vector<DataChange> data_changes(const std::map<std::string, DomainFinding>& now,
                                     const std::map<std::string, DomainFinding>& before) {
    std::vector<DataChange> changes;
    for (const std::string& domain : domain_order()) {
        const DomainFinding& to = now.at(domain);
        const DomainFinding& from = before.at(domain);
        // A figure that appears or goes is no change of what was found.
        if (to.rag == from.rag || to.rag == Rag::None || from.rag == Rag::None) {
            continue;
        }
        DataChange change{domain, from.rag, to.rag, {what_changed(to, from), {}}};
        add_findings(to, change.what.rests_on);
        add_findings(from, change.what.rests_on);
        changes.push_back(std::move(change));
    }
    std::ranges::stable_sort(changes, [](const DataChange& first, const DataChange& second) {
        return first.to > second.to;
    });
    return changes;
}

}  // namespace clinic
