// What the segments of a stacked bar look like: told apart in grey print too.
#pragma once

#include "document/document.hpp"
#include "document/theme.hpp"

#include <string>
#include <vector>

namespace clinic {

struct SegmentLook {
    std::vector<Color> fill;  // one
    Color border;
    Color words;
    bool is_hatched = false;
    bool is_dashed = false;
    // Before the count; empty for series that are no findings.
    std::string letter;
};

// Where a segment stands.
struct SegmentPlace {
    Spot corner;
    Size size;
};

// One look a series: that of its finding, or shades from dark to pale.
std::vector<SegmentLook> segment_looks(const Chart& chart, const Theme& theme);

void add_segment(const SegmentLook& look, const SegmentPlace& place, Drawing& drawing);

// The same look on any shape, its outline on the shape's edge.
void add_shape(const SegmentLook& look, const std::vector<Spot>& shape, Drawing& drawing);

}  // namespace clinic
