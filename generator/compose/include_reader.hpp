// Blocks that several templates share.
#pragma once

#include "compose/hidden_text.hpp"
#include "compose/template.hpp"

#include <string_view>

namespace clinic {

// `::: include questions`: the blocks of questions.md, which has no front matter and sees what is
// in scope here. `place` is where it is named. What is wrong with it is reported at its own lines.
void append_included(std::string_view name, const Place& place, TemplateBlocks& blocks,
                     Reading& reading);

}  // namespace clinic
