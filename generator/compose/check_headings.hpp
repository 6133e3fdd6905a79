// A part has one heading of level 1, and opens with it.
#pragma once

#include "compose/hidden_text.hpp"
#include "compose/template.hpp"

#include <cstdint>

namespace clinic {

// Reports what is wrong with the headings of level 1. The body begins at the offset.
void check_headings(const TemplateBlocks& blocks, std::uint32_t body, Reading& reading);

}  // namespace clinic
