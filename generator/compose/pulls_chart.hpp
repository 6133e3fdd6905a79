// How each school moves the result of its group, as a chart.
#pragma once

#include "document/document.hpp"

#include <string>

namespace clinic {

// `pulls` is a std::vector<SchoolPull>. Nothing to show where the pulls may not be drawn.
Chart pulls_chart(const void* pulls, const std::string& title);

}  // namespace clinic
