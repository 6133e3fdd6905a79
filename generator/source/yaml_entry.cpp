#include "source/yaml_entry.hpp"

#include "base/diagnostics.hpp"
#include "source/yaml_text.hpp"

#include <algorithm>

namespace clinic {

namespace {

std::optional<Node> node_of_yaml(const std::string& yaml) {
    Diagnostics diagnostics;
    SourceFile file = load_yaml("", "is: [\n" + yaml + "\n]\n", diagnostics);
    if (diagnostics.has_errors()) {
        // What stands in lines of its own cannot stand in brackets.
        Diagnostics of_block;
        file = load_yaml("", yaml, of_block);
        return of_block.has_errors() ? std::nullopt : std::optional(std::move(file.root));
    }
    const Node* const list = file.root.find("is");
    return list != nullptr && list->items.size() == 1 ? std::optional(list->items.front())
                                                      : std::nullopt;
}

std::string margin_of(std::size_t indent) {
    return std::string(indent, ' ');
}

std::string key_text(const YamlField& field) {
    return yaml_scalar(field.key, false) + ": ";
}

bool is_sentence(const YamlField& field) {
    return field.as == YamlField::As::Words && field.value.find(' ') != std::string::npos;
}

std::string indented(std::string_view lines, std::size_t indent) {
    std::string text;
    for (const char letter : lines) {
        text += letter;
        if (letter == '\n') {
            text += margin_of(indent);
        }
    }
    return text;
}

}  // namespace

std::size_t width_of_text(std::string_view text) {
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char byte) {
        return (static_cast<unsigned char>(byte) & 0xC0) != 0x80;
    }));
}

std::optional<Node> node_of(const YamlField& field) {
    if (field.as == YamlField::As::Yaml) {
        return node_of_yaml(field.value);
    }
    Node node;
    node.is = Node::Is::Scalar;
    node.text = field.value;
    return node;
}

std::optional<Node> node_of(const YamlEntry& entry) {
    if (entry.fields.empty()) {
        return node_of_yaml(entry.yaml);
    }
    Node node;
    node.is = Node::Is::Map;
    for (const YamlField& field : entry.fields) {
        std::optional<Node> value = node_of(field);
        if (!value) {
            return std::nullopt;
        }
        node.entries.push_back({field.key, {}, std::move(*value)});
    }
    return node;
}

std::optional<std::string> flow_text(const YamlField& field, bool at_any_rate) {
    const std::string value = field.as == YamlField::As::Yaml
                                  ? field.value
                                  : yaml_flow_scalar(field.value, field.as == YamlField::As::Words);
    const bool reads_badly = is_sentence(field) && value != field.value;
    if (value.find('\n') != std::string::npos || (reads_badly && !at_any_rate)) {
        return std::nullopt;
    }
    return key_text(field) + value;
}

std::optional<std::string> flow_text(const YamlEntry& entry, bool at_any_rate) {
    if (entry.fields.empty()) {
        return entry.yaml.find('\n') == std::string::npos ? std::optional(entry.yaml)
                                                          : std::nullopt;
    }
    std::string text;
    for (const YamlField& field : entry.fields) {
        const std::optional<std::string> one = flow_text(field, at_any_rate);
        if (!one) {
            return std::nullopt;
        }
        text += (text.empty() ? "{" : ", ") + *one;
    }
    return text + "}";
}

std::string block_text(const YamlField& field, std::size_t indent) {
    const std::string key = key_text(field);
    if (field.as == YamlField::As::Yaml) {
        return key + field.value;
    }
    const std::string value = yaml_scalar(field.value, field.as == YamlField::As::Words);
    const bool fits = indent + width_of_text(key + value) <= kYamlWidth;
    if (!is_sentence(field) || (fits && value == field.value)) {
        return key + value;
    }
    return key + yaml_block(field.value, static_cast<int>(indent) + 2);
}

std::string item_text(const YamlEntry& entry, std::size_t indent) {
    const std::string start =
        entry.remark.empty() ? "- " : "# " + entry.remark + "\n" + margin_of(indent) + "- ";
    if (entry.fields.empty()) {
        return start + indented(entry.yaml, indent + 2);
    }
    const std::optional<std::string> flow = flow_text(entry, false);
    if (flow && indent + 2 + width_of_text(*flow) <= kYamlWidth) {
        return start + *flow;
    }
    std::string text;
    for (const YamlField& field : entry.fields) {
        text +=
            (text.empty() ? start : "\n" + margin_of(indent + 2)) + block_text(field, indent + 2);
    }
    return text;
}

}  // namespace clinic
