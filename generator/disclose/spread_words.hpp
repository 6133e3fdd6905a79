// What pictures of many schools show, in words.
#pragma once

#include "disclose/disclosed_spread.hpp"

namespace clinic {

// Gives a funnel with limits its finding, and its words for those who cannot see it.
void tell_funnel(Spread& spread);

// The same of a school's place, whose figures are there already.
void tell_place(SchoolPlace& place);

}  // namespace clinic
