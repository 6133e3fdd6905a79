// All that an edition tells, one value a line: what an issued version keeps, so that later ones can
// be held against it.
#pragma once

#include "disclose/disclosed.hpp"

#include <map>
#include <string>
#include <string_view>

namespace clinic {

// "60%" by "schools/901041/measures/ks2-rwm/now". Keys are made of names that stay: URNs, ids of
// measures and actions, services, dates; never of a place in a list. Values that say nothing are
// not in here, nor what is only drawn or told a second time, nor what the papers say of their own
// version.
using ToldValues = std::map<std::string, std::string>;

// The key of a hash of all that is told, also of what is not kept: papers that differ in it differ.
inline constexpr std::string_view kWholeTold = "whole";

ToldValues told_values(const Disclosed& disclosed);

// "schools/901041/measures/ks2-rwm/now: 60%", and back; nothing when it is no such line.
std::string told_line(const std::string& key, const std::string& value);
std::optional<std::pair<std::string, std::string>> told_from_line(std::string_view line);

}  // namespace clinic
