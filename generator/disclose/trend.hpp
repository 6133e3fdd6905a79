// Five years of a measure, for a chart and for those who cannot see it.
#pragma once

#include "disclose/scene.hpp"

#include <string>
#include <vector>

namespace clinic {

// Whose figures a trend is about.
struct TrendSubject {
    const View* view = nullptr;
    const Measure* measure = nullptr;
    // The school, or null: the authority's own trend.
    const SchoolOnDay* school = nullptr;
    // The phase of the comparators' figures.
    std::string phase;
    // "School A", "Nenebridge City Council"
    std::string name;
    int last_year = 0;
};

// The five years up to the last, without leading years in which the subject and its comparators
// have no figure. Comparators without any figure are left out.
Trend trend_of(const TrendSubject& subject, Reader& reader);

}  // namespace clinic
