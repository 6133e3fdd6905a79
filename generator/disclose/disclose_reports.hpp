// What officers wrote for committees.
#pragma once

#include "disclose/disclosed_report.hpp"
#include "disclose/scene.hpp"

#include <vector>

namespace clinic {

// Of the clinic that the papers are for. What may not be seen is left out and counted.
std::vector<DisclosedReport> disclose_reports(const Scene& scene, Reader& reader);

}  // namespace clinic
