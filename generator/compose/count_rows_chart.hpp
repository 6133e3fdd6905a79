// Schools by category, a bar a phase or a clinic.
#pragma once

#include "document/document.hpp"

#include <string>

namespace clinic {

// `rows` is a std::vector<CountRow>: one bar each, all as long, with the same categories.
Chart count_rows_chart(const void* rows, const std::string& title);

}  // namespace clinic
