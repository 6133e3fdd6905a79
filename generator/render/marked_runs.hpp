// Marks of a page that belong together.
#pragma once

#include "document/layout.hpp"

#include <vector>

namespace clinic {

// Marks of one element, or of none: one sequence of marked content.
struct MarkedRun {
    // Or kArtifact.
    int element = kArtifact;
    // Its number on the page; none for artifacts.
    int number = 0;
    // Indices into Page::marks, in order.
    std::vector<std::size_t> marks;
};

// In the order of painting; every mark is in one of them. Rules and
// boxes that are artifacts are painted first wherever nobody can tell, so that few runs interrupt
// the elements.
std::vector<MarkedRun> marked_runs(const Page& page);

// By page.
using PageRuns = std::vector<std::vector<MarkedRun>>;

// On up to `jobs` threads.
PageRuns runs_of_pages(const std::vector<Page>& pages, int jobs);

}  // namespace clinic
