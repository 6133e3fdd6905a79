#include "disclose/joint_ledger.hpp"

#include <cmath>

namespace clinic {

bool JointLedger::is_hidden(Entry& entry, const Measure& measure, const GroupPart& part) {
    const auto [found, is_new] = entry.hidden.try_emplace(part.school, false);
    if (is_new) {
        found->second = reader_->access().bars(basis_of(measure, *part.figure)).has_value();
        if (!found->second) {
            reader_->used(measure, *part.figure);
        }
    }
    return found->second;
}

std::optional<Reason> JointLedger::bars(Entry& entry, const Measure& measure,
                                        const JointYear& year) {
    const Access& access = reader_->access();
    double hidden_pupils = 0;
    for (const GroupPart& part : year.parts) {
        hidden_pupils += year.hidden.contains(part.school) ? part.figure->pupils.value_or(0) : 0;
    }
    if (joining_of(measure) == Joining::ByPupils) {
        if (const std::optional<Reason> few = access.bars_pupils(year.joint->pupils)) {
            return few;
        }
        // One hidden school is found whatever its size: that is the reason told.
        const std::optional<Reason> few_hidden =
            year.hidden.size() < 2 ? std::nullopt : access.bars_pupils(hidden_pupils);
        if (few_hidden) {
            return few_hidden;
        }
    }
    const std::vector<std::size_t> hidden(year.hidden.begin(), year.hidden.end());
    return hidden.empty() || entry.sums.publish(hidden) ? std::nullopt
                                                        : std::optional(reason_of_sums());
}

JointYear JointLedger::show(const GroupScene& group, const Measure& measure,
                            const GroupYear& year) {
    Entry& entry = entries_[{&measure, year.year}];
    JointYear shown;
    for (const GroupPart& part : year.parts) {
        if (!group.members.contains(part.school)) {
            continue;
        }
        shown.parts.push_back(part);
        if (counts_in(measure, part) &&
            (is_hidden(entry, measure, part) || group.unsaid.contains(part.school))) {
            shown.hidden.insert(part.school);
        }
    }
    shown.joint = joint_of(measure, shown.parts);
    if (shown.joint && !reader_->note(&year, bars(entry, measure, shown))) {
        shown.joint.reset();
        shown.is_withheld = true;
    }
    return shown;
}

}  // namespace clinic
