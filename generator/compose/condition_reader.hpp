// Conditions: `school.concern.listed and not school.actions`.
#pragma once

#include "compose/token_reader.hpp"

namespace clinic {

// The condition that comes now; stops before what cannot belong to it.
Condition read_condition(TokenReader& tokens);

}  // namespace clinic
