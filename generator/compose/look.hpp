// The look of a pack, from the `look` of its pack.yaml.
#pragma once

#include "compose/yaml_reader.hpp"
#include "document/theme.hpp"

namespace clinic {

// What `look` does not name stays as Theme has it.
Theme read_look(const Node& look, Reading& reading);

}  // namespace clinic
