#include "disclose/disclose_groups.hpp"

#include <algorithm>
#include <array>

namespace clinic {

namespace {

constexpr const char* kWhole = "whole";

std::string table_of(const DisclosedGroup& group) {
    return group.kind == "authority" || group.kind == "phase" ? kWhole : group.kind;
}

constexpr std::array kHeads = {&GroupKind::first, &GroupKind::second, &GroupKind::third,
                               &GroupKind::fourth, &GroupKind::fifth};
constexpr std::array kCells = {&GroupRow::first, &GroupRow::second, &GroupRow::third,
                               &GroupRow::fourth, &GroupRow::fifth};

// A measure takes the first free column; sums are in no column.
void take_columns(const DisclosedGroup& group, GroupKind& kind) {
    for (const GroupLine& line : group.lines) {
        const bool has_column = std::ranges::any_of(
            kHeads, [&](const auto head) { return kind.*head == line.shorter; });
        const bool is_sum = line.now.unit == Unit::Pupils || line.now.unit == Unit::Pounds;
        for (std::size_t i = 0; i < kHeads.size() && !has_column && !is_sum; ++i) {
            if ((kind.*kHeads[i]).empty()) {
                kind.*kHeads[i] = line.shorter;
                break;
            }
        }
    }
}

GroupCell cell_of(const GroupLine& line) {
    GroupCell cell{line.now, line.change, {}};
    if (!line.is_complete) {
        cell.missing = line.counted.substr(0, line.counted.find(','));
    }
    return cell;
}

GroupRow row_of(const DisclosedGroup& group, const GroupKind& kind) {
    GroupRow row;
    row.name = group.name;
    row.schools = static_cast<int>(group.members.size());
    for (std::size_t i = 0; i < kHeads.size(); ++i) {
        const auto line = std::ranges::find(group.lines, kind.*kHeads[i], &GroupLine::shorter);
        if (line != group.lines.end()) {
            row.*kCells[i] = cell_of(*line);
        }
    }
    return row;
}

}  // namespace

std::vector<GroupKind> kinds_of(const std::vector<DisclosedGroup>& groups) {
    std::vector<GroupKind> kinds;
    for (const DisclosedGroup& group : groups) {
        if (kinds.empty() || kinds.back().kind != table_of(group)) {
            kinds.emplace_back().kind = table_of(group);
        }
        take_columns(group, kinds.back());
    }
    // Only now is it known which columns there are.
    for (GroupKind& kind : kinds) {
        for (const DisclosedGroup& group : groups) {
            if (table_of(group) == kind.kind) {
                kind.rows.push_back(row_of(group, kind));
            }
        }
    }
    return kinds;
}

}  // namespace clinic
