#include "source/yaml_ways.hpp"

#include "source/top_block.hpp"
#include "source/yaml_ends.hpp"
#include "source/yaml_flow.hpp"

#include <algorithm>

namespace clinic {

namespace {

using Ways = std::vector<std::string>;

bool is_blank_byte(char byte) {
    return byte == ' ' || byte == '\t';
}

std::size_t limit_of(const YamlSheet& sheet, const std::vector<Entry>& entries, std::size_t index,
                     std::size_t outer) {
    return index + 1 < entries.size() ? entries[index + 1].key_place.offset
                                      : std::min(outer, sheet.text.size());
}

// The place in a map's entries; their number when it has no such key.
std::size_t index_of(const Node& map, std::string_view key) {
    return static_cast<std::size_t>(
        std::find_if(map.entries.begin(), map.entries.end(),
                     [&](const Entry& entry) { return entry.key == key; }) -
        map.entries.begin());
}

std::size_t end_of_entry(const YamlSheet& sheet, const Node& map, std::size_t index,
                         std::size_t outer) {
    const Node& value = map.entries[index].value;
    return end_of_value(sheet.text, value, limit_of(sheet, map.entries, index, outer));
}

bool opens(const YamlSheet& sheet, const Node& node, char mark) {
    return sheet.text[node.place.offset] == mark;
}

// How far the file's lists stand in from their keys: as its first one does.
std::size_t list_indent(const YamlSheet& sheet) {
    for (const Entry& entry : sheet.root.entries) {
        if (entry.value.is_list() && opens(sheet, entry.value, '-')) {
            return column_of(sheet.text, entry.value.place.offset);
        }
    }
    return 2;
}

std::string items_in_lines(const std::vector<YamlEntry>& entries, std::size_t indent) {
    std::string lines;
    for (const YamlEntry& entry : entries) {
        lines += new_line(indent) + item_text(entry, indent);
    }
    return lines;
}

// `body` is what follows the key: " value", or a line break and lines.
Ways ways_to_add_key(const YamlSheet& sheet, std::string_view key, const std::string& body) {
    const auto known = std::find(sheet.order.begin(), sheet.order.end(), key);
    const std::string line = std::string(key) + ":" + body;
    Ways ways;
    const auto add_after = [&](std::size_t index) {
        const std::size_t end = end_of_words_on_line(
            sheet.text, end_of_entry(sheet, sheet.root, index, sheet.text.size()));
        ways.push_back(spliced(sheet.text, {end, end, "\n" + line}));
    };
    for (auto before = known; known != sheet.order.end() && before != sheet.order.begin();) {
        --before;
        const std::size_t index = index_of(sheet.root, *before);
        if (index < sheet.root.entries.size()) {
            add_after(index);
            break;
        }
    }
    const std::size_t end = sheet.text.size();
    const bool is_ended = sheet.text.ends_with('\n');
    ways.push_back(spliced(sheet.text, {end, end, is_ended ? line + "\n" : "\n" + line}));
    if (!sheet.root.entries.empty()) {
        add_after(sheet.root.entries.size() - 1);
    }
    return ways;
}

bool lines_fit(std::string_view text, std::size_t begin, std::size_t end) {
    for (std::size_t at = begin; at <= std::min(end, text.size());) {
        if (width_of_text(line_at(text, at)) > kYamlWidth) {
            return false;
        }
        at = end_of_line(text, at) + 1;
    }
    return true;
}

// Brackets and their pieces as lines of their own: under their key, or as an item of a list.
std::optional<std::string> unfolded(const YamlSheet& sheet, const Node& node, bool is_item) {
    const std::string_view text = sheet.text;
    const std::optional<YamlFlow> flow = flow_at(text, node.place.offset);
    if (!flow || !flow->is_one_line) {
        return std::nullopt;
    }
    const std::size_t end = end_of_words_on_line(text, flow->open);
    const std::string rest(text.substr(flow->brackets.close + 1, end - flow->brackets.close - 1));
    const std::size_t indent = is_item          ? column_of(text, flow->open)
                               : node.is_list() ? list_indent(sheet)
                                                : 2;
    Splice splice{flow->open, end, is_item ? "" : rest};
    while (!is_item && is_blank_byte(text[splice.begin - 1])) {
        --splice.begin;
    }
    for (const Span& piece : flow->pieces) {
        const bool is_first_of_item = is_item && piece.begin == flow->pieces.front().begin;
        splice.words += (is_first_of_item ? "" : new_line(indent)) + (node.is_list() ? "- " : "") +
                        std::string(text.substr(piece.begin, piece.end - piece.begin)) +
                        (is_first_of_item ? rest : "");
    }
    return spliced(text, splice);
}

Ways ways_to_append_in_brackets(const YamlSheet& sheet, std::string_view list, const Node& node,
                                const std::vector<YamlEntry>& entries) {
    Ways ways;
    const auto add_in_brackets = [&](bool at_any_rate) {
        std::string text(sheet.text);
        for (const YamlEntry& entry : entries) {
            const std::optional<std::string> words = flow_text(entry, at_any_rate);
            const std::optional<YamlFlow> flow = flow_at(text, node.place.offset);
            if (!words || !flow) {
                return;
            }
            text = with_piece(text, *flow, *words);
        }
        const std::size_t grown = text.size() - sheet.text.size();
        if (at_any_rate || lines_fit(text, node.place.offset, node.place.offset + grown)) {
            ways.push_back(std::move(text));
        }
    };
    if (!node.items.empty()) {
        add_in_brackets(false);
    }
    if (const std::optional<std::string> lines = unfolded(sheet, node, false)) {
        Diagnostics said;
        const SourceFile file = load_yaml("", *lines, said);
        const Ways more = ways_to_append({*lines, file.root, sheet.order}, list, entries);
        ways.insert(ways.end(), more.begin(), more.end());
    }
    add_in_brackets(true);
    return ways;
}

// A key without a value, or with `~` or `null`, gets lines.
std::string with_lines_under(const YamlSheet& sheet, const Entry& entry, const std::string& lines) {
    const Place& place = entry.value.place;
    const bool is_spelt = place.offset != entry.key_place.offset;
    const std::size_t after = place.offset + place.length;
    const std::size_t end = end_of_words_on_line(sheet.text, after);
    const std::string rest(sheet.text.substr(after, end - after));
    std::size_t begin = is_spelt ? place.offset : after;
    while (is_spelt && is_blank_byte(sheet.text[begin - 1])) {
        --begin;
    }
    return spliced(sheet.text, {begin, end, rest + lines});
}

std::string value_text(const YamlField& field, std::size_t indent) {
    return block_text(field, indent)
        .substr(block_text({field.key, "", YamlField::As::Yaml}, 0).size());
}

Ways ways_to_replace(const YamlSheet& sheet, const Entry& entry, std::size_t limit,
                     const std::string& words) {
    const std::string_view text = sheet.text;
    const Node& value = entry.value;
    if (value.is == Node::Is::Empty && value.place.offset == entry.key_place.offset) {
        const std::size_t colon = text.find(':', value.place.offset + value.place.length);
        return {spliced(text, {colon + 1, colon + 1, " " + words})};
    }
    const bool is_bracketed = opens(sheet, value, '[') || opens(sheet, value, '{');
    const std::optional<YamlFlow> flow =
        is_bracketed ? flow_at(text, value.place.offset) : std::nullopt;
    const bool is_collection = value.is_list() || value.is_map();
    // Lines of their own may have comments, and those would be lost.
    if (is_collection && (!flow || flow->brackets.has_comment)) {
        return {};
    }
    return {spliced(text, {value.place.offset, end_of_value(text, value, limit), words})};
}

struct FoundMap {
    const Node* map = nullptr;
    // Of a map that is an item.
    const Node* list = nullptr;
    std::size_t limit = 0;
};

FoundMap find_map(const YamlSheet& sheet, const YamlTarget& target) {
    FoundMap found{find_target(sheet.root, target), nullptr, sheet.text.size()};
    if (target.key.empty() || found.map == nullptr) {
        return found;
    }
    const std::size_t index = index_of(sheet.root, target.key);
    found.limit = limit_of(sheet, sheet.root.entries, index, sheet.text.size());
    if (!target.id_key.empty()) {
        found.list = &sheet.root.entries[index].value;
        for (const Node& item : found.list->items) {
            if (item.place.offset > found.map->place.offset) {
                found.limit = item.place.offset;
                break;
            }
        }
    }
    return found;
}

Ways ways_to_set_in_lines(const YamlSheet& sheet, const FoundMap& found, const YamlField& field) {
    const Node& map = *found.map;
    const bool is_root = found.map == &sheet.root;
    const std::size_t indent = is_root ? 0 : column_of(sheet.text, map.place.offset);
    const std::size_t index = index_of(map, field.key);
    if (index < map.entries.size()) {
        return ways_to_replace(sheet, map.entries[index],
                               limit_of(sheet, map.entries, index, found.limit),
                               value_text(field, indent));
    }
    if (is_root) {
        return ways_to_add_key(sheet, field.key, " " + value_text(field, 0));
    }
    const std::size_t last = end_of_entry(sheet, map, map.entries.size() - 1, found.limit);
    const std::size_t end = end_of_words_on_line(sheet.text, last);
    return {spliced(sheet.text, {end, end, new_line(indent) + block_text(field, indent)})};
}

Ways ways_to_set_in_braces(const YamlSheet& sheet, const YamlTarget& target, const FoundMap& found,
                           const YamlField& field) {
    const Node& map = *found.map;
    const std::optional<YamlFlow> flow = flow_at(sheet.text, map.place.offset);
    const std::size_t index = index_of(map, field.key);
    const bool is_new = index == map.entries.size();
    if (!flow || (!is_new && flow->pieces.size() != map.entries.size())) {
        return {};
    }
    Ways ways;
    const auto add_in_braces = [&](bool at_any_rate) {
        const std::optional<std::string> words = flow_text(field, at_any_rate);
        if (words) {
            std::string text = is_new ? with_piece(sheet.text, *flow, *words)
                                      : spliced(sheet.text, {flow->pieces[index].begin,
                                                             flow->pieces[index].end, *words});
            const std::size_t end = flow->brackets.close + text.size() - sheet.text.size();
            if (at_any_rate || lines_fit(text, flow->open, end)) {
                ways.push_back(std::move(text));
            }
        }
    };
    add_in_braces(false);
    const bool is_in_brackets = found.list != nullptr && opens(sheet, *found.list, '[');
    if (const std::optional<std::string> lines = unfolded(
            sheet, is_in_brackets ? *found.list : map, !is_in_brackets && found.list != nullptr)) {
        Diagnostics said;
        const SourceFile file = load_yaml("", *lines, said);
        const Ways more = ways_to_set({*lines, file.root, sheet.order}, target, field);
        ways.insert(ways.end(), more.begin(), more.end());
    }
    add_in_braces(true);
    return ways;
}

}  // namespace

const Node* find_target(const Node& root, const YamlTarget& target) {
    if (target.key.empty()) {
        return &root;
    }
    const Node* const value = root.find(target.key);
    if (value == nullptr || target.id_key.empty()) {
        return value;
    }
    const Node* found = nullptr;
    for (const Node& item : value->items) {
        const Node* const id = item.find(target.id_key);
        if (id != nullptr && id->text == target.id) {
            if (found != nullptr) {
                return nullptr;
            }
            found = &item;
        }
    }
    return found;
}

Ways ways_to_append(const YamlSheet& sheet, std::string_view list,
                    const std::vector<YamlEntry>& entries) {
    const std::size_t index = index_of(sheet.root, list);
    if (index == sheet.root.entries.size()) {
        return ways_to_add_key(sheet, list, items_in_lines(entries, list_indent(sheet)));
    }
    const Node& node = sheet.root.entries[index].value;
    if (node.is == Node::Is::Empty) {
        return {with_lines_under(sheet, sheet.root.entries[index],
                                 items_in_lines(entries, list_indent(sheet)))};
    }
    if (opens(sheet, node, '[')) {
        return ways_to_append_in_brackets(sheet, list, node, entries);
    }
    const std::size_t end =
        end_of_words_on_line(sheet.text, end_of_entry(sheet, sheet.root, index, sheet.text.size()));
    const std::size_t indent = column_of(sheet.text, node.place.offset);
    return {spliced(sheet.text, {end, end, items_in_lines(entries, indent)})};
}

Ways ways_to_set(const YamlSheet& sheet, const YamlTarget& target, const YamlField& field) {
    const FoundMap found = find_map(sheet, target);
    if (found.map == nullptr || !found.map->is_map()) {
        return {};
    }
    return opens(sheet, *found.map, '{') ? ways_to_set_in_braces(sheet, target, found, field)
                                         : ways_to_set_in_lines(sheet, found, field);
}

}  // namespace clinic
