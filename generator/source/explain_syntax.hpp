// A syntax error in words that help someone who has never heard of YAML.
#pragma once

#include "source/spelling_error.hpp"

#include <string>
#include <string_view>

namespace clinic {

// `said` is what yaml-cpp says, `offset` where it gave up: often well after the cause, which is
// what the result points at.
SpellingError explain_syntax(std::string_view text, std::size_t offset, const std::string& said);

}  // namespace clinic
