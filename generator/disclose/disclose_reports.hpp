// What officers wrote for committees.
#pragma once

#include "disclose/disclosed_report.hpp"
#include "disclose/scene.hpp"

#include <vector>

namespace clinic {

// Of the clinic that the papers are for. Of one that may not be seen, every
// member says that it is withheld.
std::vector<DisclosedReport> disclose_reports(const Scene& scene, Reader& reader);

}  // namespace clinic
