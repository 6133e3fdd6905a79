// Names beside dots of a plot, none over another.
#pragma once

#include "charts/area.hpp"
#include "charts/chart_words.hpp"

#include <optional>
#include <string>
#include <vector>

namespace clinic {

// A dot that wants its name near it.
struct DotName {
    Spot dot;
    std::string name;
};

// What names had better not stand on.
struct Obstacles {
    std::vector<Spot> dots;
    // Spots close to each other along lines.
    std::vector<Spot> lines;
};

struct PlacedName {
    Spot baseline;
    // Where the words stand.
    Area area;
    // From the dot to words that stand too far from it to be read as its own.
    std::optional<LineMark> leader;
};

// The place of each name, in the order of the wishes: the nearest one within the room that covers
// no name before it and as little else as can be; nothing when the room is full.
std::vector<std::optional<PlacedName>> place_names(const std::vector<DotName>& wishes,
                                                   const Obstacles& obstacles, const Area& room,
                                                   const ChartType& type);

}  // namespace clinic
