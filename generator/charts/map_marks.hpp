// What a school's place on a map looks like, and the words of the key.
#pragma once

#include "document/document.hpp"
#include "document/theme.hpp"

#include <string>
#include <vector>

namespace clinic {

// Points around a mark's middle. `has_findings`: some point of the map has a finding.
double reach_of(const ChartPoint& point, bool has_findings);

// In focus the mark of its finding, or a dark spot on a map without findings; else a small circle.
void add_map_mark(const ChartPoint& point, const Spot& middle, bool has_findings,
                  const Theme& theme, Drawing& drawing);

struct MapKeyEntry {
    // A point of this sort is marked so.
    ChartPoint like;
    // "amber 19"
    std::string words;
};

// One entry for each sort of mark on the map, with how many there are.
std::vector<MapKeyEntry> map_key(const Chart& chart, bool has_findings);

}  // namespace clinic
