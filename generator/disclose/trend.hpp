// Five years of a measure, for a chart and for those who cannot see it: without leading years in
// which nobody has a figure, and without comparators that have none.
#pragma once

#include "disclose/scene.hpp"

#include <functional>
#include <string>

namespace clinic {

// What comparators' lines show, once for all schools of a phase.
ComparatorTrends comparator_trends(const Scene& scene, Reader& reader);

// The five years up to the school's latest figure, which is there; the school's line first.
Trend school_trend(const Comparison& comparison, const SchoolScene& scene);

// The five years up to the last, oldest first, of one whose figures are worked out: its line alone.
Trend trend_alone(const std::string& name, const Measure& measure, int last_year,
                  const std::function<Amount(int)>& amount_in);

// The authority's own line under its name, its neighbours and the nation.
Trend authority_trend(const TrendKey& key, const std::string& name, const View& view,
                      Reader& reader);

}  // namespace clinic
