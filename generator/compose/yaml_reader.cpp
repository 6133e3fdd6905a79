#include "compose/yaml_reader.hpp"

#include "base/number_text.hpp"

#include <algorithm>

namespace clinic {

namespace {

// Turns places in the hidden text into places in the source.
void move_places(Node& node, const HiddenText& text, const Reading& reading) {
    node.place = place_in_source(text, node.place.offset, node.place.length, reading);
    for (Node& item : node.items) {
        move_places(item, text, reading);
    }
    for (Entry& entry : node.entries) {
        entry.key_place =
            place_in_source(text, entry.key_place.offset, entry.key_place.length, reading);
        move_places(entry.value, text, reading);
    }
}

// A remark holds a line and a column of characters; the source's place is wanted.
void tell_again(const Remark& remark, const HiddenText& text, Reading& reading) {
    std::size_t offset = offset_of(text, remark.line, 1);
    for (int i = 1; i < remark.column && offset < text.text.size(); ++i) {
        ++offset;
        while (offset < text.text.size() &&
               (static_cast<unsigned char>(text.text[offset]) & 0xC0) == 0x80) {
            ++offset;
        }
    }
    const Place place =
        place_in_source(text, offset, static_cast<std::size_t>(remark.width), reading);
    reading.diagnostics.error(remark.problem, place, shown(remark.message, reading),
                              shown(remark.hint, reading));
}

const std::string* scalar_of(const Node& node, const std::string& key, const std::string& wanted,
                             Reading& reading) {
    if (node.is_scalar()) {
        return &node.text;
    }
    reading.diagnostics.error(
        node.is == Node::Is::Empty ? Problem::EmptyValue : Problem::WrongType, node.place,
        "'" + key + "' is " + (node.is == Node::Is::Empty ? "empty" : "not " + wanted));
    return nullptr;
}

void wrong_type(const Node& node, const std::string& key, const std::string& wanted,
                Reading& reading) {
    take_as_read(node.text, reading);
    reading.diagnostics.error(
        Problem::WrongType, node.place,
        "'" + key + "' is '" + shown(node.text, reading) + "', not " + wanted);
}

std::optional<int> hex_pair(std::string_view text) {
    int value = 0;
    for (const char c : text) {
        const std::size_t digit = std::string_view("0123456789ABCDEF").find(c);
        const std::size_t small = std::string_view("0123456789abcdef").find(c);
        if (digit == std::string_view::npos && small == std::string_view::npos) {
            return std::nullopt;
        }
        value = value * 16 + static_cast<int>(std::min(digit, small));
    }
    return value;
}

}  // namespace

Node read_yaml(const HiddenText& text, Reading& reading, bool& has_holes) {
    if (text.text.find_first_not_of(" \t\n") == std::string::npos) {
        Node nothing;
        nothing.is = Node::Is::Map;
        nothing.place = place_in_source(text, 0, 1, reading);
        return nothing;
    }
    Diagnostics told;
    SourceFile file = load_yaml(reading.source.path, text.text, told);
    for (const Remark& remark : told.in_reading_order()) {
        tell_again(remark, text, reading);
    }
    has_holes = file.has_holes || told.has_errors();
    move_places(file.root, text, reading);
    return std::move(file.root);
}

void read_field(const Node& node, const std::string& key, std::string& value, Reading& reading) {
    if (const std::string* text = scalar_of(node, key, "words", reading)) {
        value = *text;
    }
}

void read_field(const Node& node, const std::string& key, bool& value, Reading& reading) {
    const std::string* text = scalar_of(node, key, "yes or no", reading);
    if (text == nullptr) {
        return;
    }
    if (*text != "yes" && *text != "no") {
        wrong_type(node, key, "yes or no", reading);
    }
    value = *text == "yes";
}

void read_field(const Node& node, const std::string& key, double& value, Reading& reading) {
    const std::string* text = scalar_of(node, key, "a number", reading);
    const std::optional<double> number = text ? number_from(*text) : std::nullopt;
    if (number) {
        value = *number;
    } else if (text != nullptr) {
        wrong_type(node, key, "a number", reading);
    }
}

void read_field(const Node& node, const std::string& key, int& value, Reading& reading) {
    const std::string* text = scalar_of(node, key, "a whole number", reading);
    const std::optional<int> number = text ? whole_number_from(*text) : std::nullopt;
    if (number) {
        value = *number;
    } else if (text != nullptr) {
        wrong_type(node, key, "a whole number", reading);
    }
}

void read_field(const Node& node, const std::string& key, Color& value, Reading& reading) {
    const std::string* text = scalar_of(node, key, "a colour", reading);
    if (text == nullptr) {
        return;
    }
    const bool has_shape = text->size() == 7 && text->front() == '#';
    const auto part = [&](std::size_t at) {
        return has_shape ? hex_pair(std::string_view(*text).substr(at, 2)) : std::nullopt;
    };
    const auto red = part(1);
    const auto green = part(3);
    const auto blue = part(5);
    if (!red || !green || !blue) {
        wrong_type(node, key, "a colour such as \"#12436D\"", reading);
        return;
    }
    value = {*red, *green, *blue};
}

void read_field(const Node& node, const std::string&, const Node*& value, Reading&) {
    value = &node;
}

std::optional<Place> expression_in(const Node* node, const std::string& key, Reading& reading) {
    if (node == nullptr || scalar_of(*node, key, "an expression", reading) == nullptr) {
        return std::nullopt;
    }
    Place place = node->place;
    if (node->quoted && place.length >= 2) {
        place.offset += 1;
        place.length -= 2;
    }
    return place;
}

void check_range(const Node& node, const std::string& key, double value, const FieldRules& rules,
                 Reading& reading) {
    if (!(rules.least <= value && value <= rules.most)) {
        reading.diagnostics.error(
            Problem::OutOfRange, node.place, "'" + key + "' is " + number_text(value),
            "it runs from " + number_text(rules.least) + " to " + number_text(rules.most));
    }
}

void check_keys(const Node& map, const std::vector<std::string>& names, Reading& reading) {
    for (const Entry& entry : map.entries) {
        if (std::find(names.begin(), names.end(), entry.key) == names.end()) {
            reading.diagnostics.error(Problem::UnknownField, entry.key_place,
                                      "'" + shown(entry.key, reading) + "' is not known here",
                                      name_hint(entry.key, names));
        }
    }
}

}  // namespace clinic
