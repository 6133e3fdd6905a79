// The order in which readers of English look names up.
#pragma once

#include <string>
#include <string_view>

namespace clinic {

// The name without letter case, accents, apostrophes and typographic dashes: what two spellings of
// one name have in common.
std::string folded_name(std::string_view name);

// Letter case and accents aside, numbers by their value: "St Mary 9" before "St Mary 10". Names
// that differ only in those come in the order of their bytes, so the order is total.
bool name_before(std::string_view first, std::string_view second);

}  // namespace clinic
