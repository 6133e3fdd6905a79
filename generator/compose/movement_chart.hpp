// What moved between two clinics, as a chart.
#pragma once

#include "document/document.hpp"

#include <string>

namespace clinic {

// `matrix` is a std::vector<MatrixRow>.
Chart flow_chart(const void* matrix, const std::string& title);

}  // namespace clinic
