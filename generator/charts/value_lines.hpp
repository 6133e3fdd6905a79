// A series as lines across a plot, broken where a value is missing.
#pragma once

#include "document/document.hpp"

#include <vector>

namespace clinic {

struct ValueRange {
    double least = 0;
    double most = 0;
    // No value at all.
    bool is_empty = true;
};

ValueRange range_of(const std::vector<Series>& series);

// Where values stand, in points of the drawing.
struct Plot {
    double left = 0;
    double right = 0;
    double top = 0;
    double bottom = 0;
    double least = 0;
    double most = 1;
    // Places across, from the left edge to the right.
    std::size_t places = 1;

    double x_of(std::size_t place) const;
    double y_of(double value) const;
};

// Unbroken stretches of points, in order; a value without neighbours is a stretch of one.
std::vector<std::vector<Spot>> stretches_of(const Series& series, const Plot& plot);

// The last value that is there: its place, or nothing.
std::optional<std::size_t> last_place(const Series& series);

}  // namespace clinic
