// What chance explains of how far schools lie apart.
#pragma once

#include "disclose/disclosed_spread.hpp"

namespace clinic {

// Gives a spread of percentages of pupils its funnel, and marks the schools outside: of those whose
// pupils are known. None without a middle, or when fewer than five schools have their pupils.
void take_funnel(Spread& spread);

}  // namespace clinic
