#include "source/edit_yaml.hpp"

#include "source/yaml_ways.hpp"

#include <algorithm>

namespace clinic {

namespace {

bool says_the_same(const Node& one, const Node& other) {
    if (one.is != other.is || one.text != other.text || one.items.size() != other.items.size() ||
        one.entries.size() != other.entries.size()) {
        return false;
    }
    for (std::size_t i = 0; i < one.items.size(); ++i) {
        if (!says_the_same(one.items[i], other.items[i])) {
            return false;
        }
    }
    // A new key may stand between others.
    return std::all_of(one.entries.begin(), one.entries.end(), [&](const Entry& entry) {
        const Node* const value = other.find(entry.key);
        return value != nullptr && says_the_same(entry.value, *value);
    });
}

Node* entry_value(Node& map, std::string_view key) {
    const auto found = std::find_if(map.entries.begin(), map.entries.end(),
                                    [&](const Entry& entry) { return entry.key == key; });
    return found == map.entries.end() ? nullptr : &found->value;
}

void set_value(Node& map, std::string_view key, Node value) {
    if (Node* const old = entry_value(map, key)) {
        *old = std::move(value);
    } else {
        map.entries.push_back({std::string(key), {}, std::move(value)});
    }
}

std::string name_of(const YamlTarget& target) {
    return target.id.empty() ? in_quotes(target.key)
                             : in_quotes(target.id) + " of " + in_quotes(target.key);
}

}  // namespace

bool YamlEditor::refuse(const std::string& path, const Place& place, const std::string& message) {
    const std::string hint = "change it by hand: nothing of the file was touched";
    if (place.source == nullptr) {
        diagnostics_.error_in(Problem::CannotEdit, path, message, hint);
    } else {
        diagnostics_.error(Problem::CannotEdit, place, message, hint);
    }
    return false;
}

// Nothing when the file is not sound, which is reported.
std::optional<SourceFile> YamlEditor::load() {
    Diagnostics said;
    SourceFile file = load_yaml(file_.path, text_, said);
    const bool is_sound = !said.has_errors();
    diagnostics_.append(std::move(said));
    return is_sound ? std::optional(std::move(file)) : std::nullopt;
}

bool YamlEditor::take_first_sound(const std::vector<std::string>& ways, const Node& expected) {
    for (const std::string& way : ways) {
        Diagnostics said;
        const SourceFile file = load_yaml(file_.path, way, said);
        if (!said.has_errors() && says_the_same(file.root, expected)) {
            text_ = way;
            return true;
        }
    }
    return false;
}

bool YamlEditor::append(std::string_view list, const std::vector<YamlEntry>& entries) {
    const std::optional<SourceFile> file = load();
    if (!file || entries.empty()) {
        return file.has_value();
    }
    Node expected = file->root;
    const Node* const old = file->root.find(list);
    const Place place = old == nullptr ? file->root.place : old->place;
    if (!file->root.is_map() || (old != nullptr && (old->is_scalar() || old->is_map()))) {
        return refuse(file_.path, place,
                      "nothing can be added to " + in_quotes(list) + ", which is no list");
    }
    Node longer = old == nullptr ? Node{} : *old;
    longer.is = Node::Is::List;
    longer.text.clear();
    for (const YamlEntry& entry : entries) {
        std::optional<Node> node = node_of(entry);
        if (!node) {
            return refuse(file_.path, place, "what is to be added is no YAML: " + entry.yaml);
        }
        longer.items.push_back(std::move(*node));
    }
    set_value(expected, list, std::move(longer));
    const std::vector<std::string> ways =
        ways_to_append({text_, file->root, order_}, list, entries);
    return take_first_sound(ways, expected) ||
           refuse(file_.path, place,
                  "nothing can be added to " + in_quotes(list) + " as it is written here");
}

bool YamlEditor::set(const YamlTarget& target, const std::vector<YamlField>& fields) {
    const std::string before = text_;
    for (const YamlField& field : fields) {
        if (!set_one(target, field)) {
            text_ = before;
            return false;
        }
    }
    return true;
}

bool YamlEditor::set_one(const YamlTarget& target, const YamlField& field) {
    const std::optional<SourceFile> file = load();
    if (!file) {
        return false;
    }
    const Node* const map = find_target(file->root, target);
    const std::optional<Node> value = node_of(field);
    if (map == nullptr || !map->is_map() || !value) {
        return refuse(file_.path, file->root.place,
                      map == nullptr ? "there is no single " + name_of(target)
                                     : in_quotes(field.key) + " cannot be set here");
    }
    const Node* const old = map->find(field.key);
    if (old != nullptr && says_the_same(*old, *value)) {
        return true;
    }
    Node expected = file->root;
    // The copy has the shape of the tree, so the target is found in it by the same way.
    set_value(const_cast<Node&>(*find_target(expected, target)), field.key, *value);
    return take_first_sound(ways_to_set({text_, file->root, order_}, target, field), expected) ||
           refuse(file_.path, old == nullptr ? map->place : old->place,
                  in_quotes(field.key) + " cannot be set surely as it is written here");
}

}  // namespace clinic
