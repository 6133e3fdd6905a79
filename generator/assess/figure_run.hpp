// The school's figures of several years in a row.
#pragma once

#include "assess/figure_found.hpp"

#include <string>
#include <vector>

namespace clinic {

// Figures of one measure in years that follow each other, the latest first.
struct FigureRun {
    std::vector<const KnownFigure*> figures;
    // Why the run is broken: its last figure may then be a symbol. Empty when it is whole.
    std::string unjudged;
};

// The figure found and those of the years before it, `count` in all. A year without a figure, of
// too small a cohort or in which nothing was published breaks the run: nothing is put in its place.
FigureRun run_of(const Found& found, const Rule& rule, const Subject& subject, int count);

// A flag on the figure found that traces the others of the run and rests on them all.
Flag flag_on(const Found& found, const FigureRun& run);

}  // namespace clinic
