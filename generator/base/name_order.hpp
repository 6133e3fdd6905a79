// The order in which readers of English look names up.
#pragma once

#include <string_view>

namespace clinic {

// Letter case and accents aside, numbers by their value: "St Mary 9" before "St Mary 10". Names
// that differ only in those come in the order of their bytes, so the order is total.
bool name_before(std::string_view first, std::string_view second);

}  // namespace clinic
