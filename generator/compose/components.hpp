// Fences that stand for more than text: tiles, details, charts. Their bodies are YAML.
#pragma once

#include "compose/hidden_text.hpp"
#include "compose/template.hpp"

#include <optional>
#include <string_view>

namespace clinic {

// The block of a fence called `name`, which stands at `place`; nothing when there is no such
// component or its body is not sound, which is reported.
std::optional<TemplateBlock> read_component(std::string_view name, const Place& place,
                                            const HiddenText& body, Reading& reading);

}  // namespace clinic
