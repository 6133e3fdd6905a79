// Several years of a small cohort in one figure, which says more than one year does.
#pragma once

#include "model/view.hpp"

#include <optional>
#include <vector>

namespace clinic {

struct Pooled {
    // Of all the years' pupils together.
    double value = 0;
    int pupils = 0;
    // The figures it is made of, oldest first: two or three.
    std::vector<const KnownFigure*> figures;
};

// The three years up to `last_year` of those of its figures that are numbers with pupils; nothing
// unless two are, or when the measure does not count pupils.
std::optional<Pooled> pooled(const Measure& measure, const SchoolOnDay& school, int last_year);

}  // namespace clinic
