// How a pack looks, as the pack and the council want it.
#pragma once

#include "compose/yaml_reader.hpp"
#include "document/theme.hpp"

#include <filesystem>

namespace clinic {

// What `look` does not name stays as `theme` has it. Colours that words or lines could not be read
// in are reported: 4.5:1 for words, 3:1 for lines.
Theme read_look(const Node& look, const Theme& theme, Reading& reading);

}  // namespace clinic
