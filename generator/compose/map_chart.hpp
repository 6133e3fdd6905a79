// Schools where they stand, as a chart.
#pragma once

#include "document/document.hpp"

#include <string>

namespace clinic {

// `map` is a SchoolMap; see ChartSource.
Chart map_chart(const void* map, const std::string& title);

}  // namespace clinic
