// Paths resolved against the names in scope.
#pragma once

#include "compose/expression.hpp"
#include "compose/hidden_text.hpp"

#include <string_view>

namespace clinic {

// `words` stands at `place`. Reports a name that does not exist, with the nearest that does; the
// path's kind is then null.
Path resolve_path(std::string_view words, const Place& place, Reading& reading);

}  // namespace clinic
