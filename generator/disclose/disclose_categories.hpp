// The three categories of a school, and its inspections, as an edition may show them.
#pragma once

#include "assess/concern.hpp"
#include "disclose/scene.hpp"

#include <string>
#include <vector>

namespace clinic {

// Stands beside the areas of an inspection.
inline constexpr const char* kSafeguarding = "Safeguarding";

// The judgement in force on a local scale.
CategoryNow local_category(const std::string& scale, const SchoolScene& school);

// The Ofsted grade in force, in the words of its own framework.
CategoryNow ofsted_category(const SchoolScene& school);

// "standards, governance": reason codes in the words of authority.yaml.
std::string reason_words(const Authority& authority, const std::vector<std::string>& codes);

// "CIF 2015"
std::string framework_words(const Framework* framework);

// Newest first; an inspection that the reader may not see is left out and counted.
std::vector<DisclosedInspection> disclose_inspections(const SchoolScene& school);

// One of them; `known` is one of the school's.
DisclosedInspection disclose_inspection(const KnownInspection& known, const SchoolScene& school);

}  // namespace clinic
