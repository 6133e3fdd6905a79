// Marks of a page that belong together.
#pragma once

#include "document/layout.hpp"

#include <vector>

namespace clinic {

// Consecutive marks of one element, or of none: one sequence of marked content.
struct MarkedRun {
    // Or kArtifact.
    int element = kArtifact;
    // Its number on the page; none for artifacts.
    int number = 0;
    // Marks from `first` up to, not including, `end`.
    std::size_t first = 0;
    std::size_t end = 0;
};

// In order; every mark is in one of them.
std::vector<MarkedRun> marked_runs(const Page& page);

}  // namespace clinic
