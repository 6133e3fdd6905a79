// The distance between a line and the nation's, as a chart.
#pragma once

#include "document/document.hpp"

#include <string>

namespace clinic {

// `trend` is a Trend. Nothing to show without the nation's line, or when the two have fewer than
// two years in common.
Chart gap_chart(const void* trend, const std::string& title);

}  // namespace clinic
