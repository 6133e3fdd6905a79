// Keys and values to be written into a YAML file, and what they are read back as.
#pragma once

#include "source/node.hpp"

#include <optional>
#include <string>
#include <vector>

namespace clinic {

struct YamlField {
    // Words are quoted where YAML or another program needs it, and folded into a block where they
    // are long. Plain: a date, number or id. Yaml: as it stands, on one line.
    enum class As { Words, Plain, Yaml };

    std::string key;
    std::string value;
    As as = As::Words;
};

// An entry of a list: a map of fields, or without fields the YAML of one entry, without its dash.
struct YamlEntry {
    std::vector<YamlField> fields;
    std::string yaml = {};
    // For readers of the file, on a line of its own above; left out between brackets.
    std::string remark = {};
};

// The tree that a value or an entry is read back as; nothing when its YAML is not sound.
std::optional<Node> node_of(const YamlField& field);
std::optional<Node> node_of(const YamlEntry& entry);

// "key: value" for braces; words that are long, or that would need quotes there, read badly so:
// nothing unless `at_any_rate`.
std::optional<std::string> flow_text(const YamlField& field, bool at_any_rate);
std::optional<std::string> flow_text(const YamlEntry& entry, bool at_any_rate);

// "key: value" for a line of its own that is indented by `indent`, long words as a block below it.
// Lines end in "\n", the last has no end.
std::string block_text(const YamlField& field, std::size_t indent);

// "- …", in braces where that fits on a line, the dash indented by `indent`.
std::string item_text(const YamlEntry& entry, std::size_t indent);

// In characters, as the width of a line is meant.
std::size_t width_of_text(std::string_view text);

// Lines of YAML are at most so wide where their words allow it.
inline constexpr std::size_t kYamlWidth = 100;

}  // namespace clinic
