// Fences that stand for more than text: tiles, details, charts. Their bodies are YAML.
#pragma once

#include "compose/hidden_text.hpp"
#include "compose/template.hpp"
#include "source/node.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace clinic {

// The block of a fence called `name`, which stands at `place`; nothing when there is no such
// component or its body is not sound, which is reported.
std::optional<TemplateBlock> read_component(std::string_view name, const Place& place,
                                            const HiddenText& body, Reading& reading);

// All that a fence may be called, by the alphabet.
std::vector<std::string> component_names();

// The entries of a list of `term` and `words`, each with `for` and `if` if it likes; none for null.
std::vector<DetailTemplate> read_detail_list(const Node* list, const char* key, Reading& reading);

}  // namespace clinic
