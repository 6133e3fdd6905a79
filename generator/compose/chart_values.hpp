// Charts as data, out of what the edition discloses.
#pragma once

#include "compose/expression.hpp"
#include "disclose/disclosed.hpp"
#include "document/document.hpp"

#include <string>
#include <vector>

namespace clinic {

bool is_trend(const Kind& kind);
bool is_counts(const Kind& kind);

// A line as small as a word.
Chart sparkline_of(const Trend& trend);

// Lines over the years, with their names.
Chart trend_chart(const Trend& trend);

// `kind` is "bars" (one bar a category) or "stacked" (one bar, a piece a category).
Chart counts_chart(const std::string& kind, const std::vector<CategoryCount>& counts,
                   const std::string& title);

}  // namespace clinic
