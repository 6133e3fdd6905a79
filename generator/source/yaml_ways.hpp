// The ways in which a change of a YAML file can be written, the best first. None is proved here.
#pragma once

#include "source/edit_yaml.hpp"

namespace clinic {

// A file to be changed: the text, what it says, and the usual order of its keys.
struct YamlSheet {
    std::string_view text;
    const Node& root;
    const std::vector<std::string_view>& order;
};

// The map that a target names, in the tree below `root`; null when there is none, or more than one.
const Node* find_target(const Node& root, const YamlTarget& target);

// Whole new texts.
std::vector<std::string> ways_to_append(const YamlSheet& sheet, std::string_view list,
                                        const std::vector<YamlEntry>& entries);
std::vector<std::string> ways_to_set(const YamlSheet& sheet, const YamlTarget& target,
                                     const YamlField& field);

}  // namespace clinic
