// "Did you mean …?": the nearest of the names that would have been right.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace clinic {

// How many slips of the finger make one word of the other: letters inserted, left out, exchanged or
// swapped with their neighbour.
std::size_t slips_between(const std::string& first, const std::string& second);

// The name with the fewest slips of the finger from `word`, letter case and hyphens aside; empty
// when nothing is near enough to be worth suggesting (more than a third of its letters differ).
std::string nearest_name(std::string_view word, const std::vector<std::string>& names);

// "did you mean 'x'?" when a name is near; else "one of a, b, c" (the first twelve); empty without
// names.
std::string name_hint(std::string_view word, const std::vector<std::string>& names);

}  // namespace clinic
