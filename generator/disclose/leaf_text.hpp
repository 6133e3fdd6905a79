// A single disclosed value in words.
#pragma once

#include "base/kind.hpp"

#include <string>

namespace clinic {

// Neither a record nor a list.
bool is_leaf(const Kind& kind);

// On one line; empty when there is nothing to say.
std::string leaf_text(const Ref& ref);

}  // namespace clinic
