// YAML within a template or pack: read with its values hidden, checked against field lists.
#pragma once

#include "base/fields.hpp"
#include "base/nearest.hpp"
#include "compose/hidden_text.hpp"
#include "document/drawing.hpp"
#include "source/node.hpp"

#include <optional>
#include <string>
#include <vector>

namespace clinic {

// The tree of some lines, every place pointing into the source that they come from. Problems of
// spelling are reported there too.
Node read_yaml(const HiddenText& text, Reading& reading, bool& has_holes);

// --- one field each; `key` is its name ---

void read_field(const Node& node, const std::string& key, std::string& value, Reading& reading);
void read_field(const Node& node, const std::string& key, bool& value, Reading& reading);
void read_field(const Node& node, const std::string& key, double& value, Reading& reading);
void read_field(const Node& node, const std::string& key, int& value, Reading& reading);
// "#12436D"
void read_field(const Node& node, const std::string& key, Color& value, Reading& reading);
// Kept as it is, to be read by whoever knows what it means.
void read_field(const Node& node, const std::string& key, const Node*& value, Reading& reading);

template <class T, std::size_t Count>
void read_field(const Node& node, const std::string& key, T (&values)[Count], Reading& reading) {
    if (!node.is_list() || node.items.size() != Count) {
        reading.diagnostics.error(Problem::WrongType, node.place,
                                  "'" + key + "' is not a list of " + std::to_string(Count));
        return;
    }
    for (std::size_t i = 0; i < Count; ++i) {
        read_field(node.items[i], key, values[i], reading);
    }
}

// Where the expression in a field stands, quotes left out; nothing when the field is not there, or
// is no single value, which is reported.
std::optional<Place> expression_in(const Node* node, const std::string& key, Reading& reading);

void check_range(const Node& node, const std::string& key, double value, const FieldRules& rules,
                 Reading& reading);

// Reports keys that `names` does not hold.
void check_keys(const Node& map, const std::vector<std::string>& names, Reading& reading);

// Reads a map into `value` by its field list. `what` names it for messages: "a tile".
template <class Struct>
void read_fields(const Node& map, const std::string& what, Struct& value, Reading& reading) {
    if (!map.is_map()) {
        reading.diagnostics.error(Problem::WrongType, map.place,
                                  what + " is written as 'key: value' lines");
        return;
    }
    std::vector<std::string> names;
    for_each_field<Struct>([&](const auto& one) { names.emplace_back(one.name); });
    check_keys(map, names, reading);
    for_each_field<Struct>([&](const auto& one) {
        const std::string key(one.name);
        const Node* node = map.find(one.name);
        if (node == nullptr && one.rules.required) {
            reading.diagnostics.error(Problem::MissingField, map.place,
                                      what + " has no '" + key + "'", std::string(one.help));
        }
        if (node == nullptr) {
            return;
        }
        auto& member = value.*one.member;
        read_field(*node, key, member, reading);
        if constexpr (std::is_arithmetic_v<std::remove_cvref_t<decltype(member)>>) {
            check_range(*node, key, static_cast<double>(member), one.rules, reading);
        }
    });
}

}  // namespace clinic
