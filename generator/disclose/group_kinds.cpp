#include "assess/figure_words.hpp"
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

using Groups = std::vector<const DisclosedGroup*>;

bool has_line(const Groups& groups, const Measure& measure) {
    return std::ranges::any_of(groups, [&](const DisclosedGroup* group) {
        return std::ranges::find(group->lines, label_of(measure), &GroupLine::shorter) !=
               group->lines.end();
    });
}

// In the order of measures.yaml; sums are in no column.
std::vector<const Measure*> columns_of(const Groups& groups, const Scene& scene) {
    std::vector<const Measure*> columns;
    for (const std::string& id : scene.history().measure_order) {
        const Measure* measure = measure_of(scene.history(), id);
        if (measure != nullptr && joining_of(*measure) == Joining::ByPupils &&
            has_line(groups, *measure)) {
            columns.push_back(measure);
        }
    }
    while (columns.size() > kHeads.size()) {
        const auto last =
            std::ranges::find_if(columns.rbegin(), columns.rend(),
                                 [](const Measure* measure) { return measure->phases.empty(); });
        columns.erase(last == columns.rend() ? columns.end() - 1 : std::next(last).base());
    }
    return columns;
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

std::vector<GroupKind> kinds_of(const std::vector<DisclosedGroup>& groups, const Scene& scene) {
    std::vector<GroupKind> kinds;
    for (const DisclosedGroup& group : groups) {
        if (kinds.empty() || kinds.back().kind != table_of(group)) {
            kinds.emplace_back().kind = table_of(group);
        }
    }
    for (GroupKind& kind : kinds) {
        Groups of_kind;
        for (const DisclosedGroup& group : groups) {
            if (table_of(group) == kind.kind) {
                of_kind.push_back(&group);
            }
        }
        const std::vector<const Measure*> columns = columns_of(of_kind, scene);
        for (std::size_t i = 0; i < columns.size(); ++i) {
            kind.*kHeads[i] = label_of(*columns[i]);
        }
        for (const DisclosedGroup* group : of_kind) {
            kind.rows.push_back(row_of(*group, kind));
        }
    }
    return kinds;
}

}  // namespace clinic
