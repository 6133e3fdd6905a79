// YAML as the program writes it: readable, and read back as the same words.
#pragma once

#include <string>
#include <string_view>

namespace clinic {

// A single value for a line of its own (`key: value`): plain where YAML allows it, else in double
// quotes. Words that another program would take for something else (yes, 0123, 16:00, 1e5) are
// quoted when `is_text`.
std::string yaml_scalar(std::string_view words, bool is_text = true);

// The same for a value inside braces or brackets, where commas and brackets need quotes too.
std::string yaml_flow_scalar(std::string_view words, bool is_text = true);

// A sentence as a `>-` block, its lines folded at 100 columns and indented by `indent` blanks.
std::string yaml_block(std::string_view words, int indent);

}  // namespace clinic
