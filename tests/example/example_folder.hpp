// The example as its readers see it: each file as a tree of words.
#pragma once

#include "base/number_text.hpp"
#include "example/example.hpp"
#include "source/node.hpp"
#include "support/catch.hpp"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace clinic {

using ExampleFolder = std::map<std::string, SourceFile>;

inline ExampleFolder read_example(const ExampleWish& wish) {
    ExampleFolder folder;
    Diagnostics diagnostics;
    for (const auto& [path, bytes] : write_example(wish)) {
        folder[path] = load_yaml(path, bytes, diagnostics);
    }
    CHECK_FALSE(diagnostics.has_errors());
    return folder;
}

// The schools' files of the folder.
inline std::vector<const Node*> schools_of(const ExampleFolder& folder) {
    std::vector<const Node*> schools;
    for (const auto& [path, file] : folder) {
        if (path.starts_with("schools/")) {
            schools.push_back(&file.root);
        }
    }
    return schools;
}

// The words below a key, or nothing when it is not there.
inline std::string words_at(const Node& map, std::string_view key) {
    const Node* value = map.find(key);
    return value == nullptr ? std::string() : value->text;
}

// One cell of a table of figures; nothing for a symbol, another year or no such row.
inline std::optional<double> figure_of(const Node& table, std::string_view measure, int year) {
    const Node* years = table.find("years");
    const Node* figures = table.find("figures");
    const Node* row = figures == nullptr ? nullptr : figures->find(measure);
    for (std::size_t i = 0; years != nullptr && row != nullptr && i < years->items.size(); ++i) {
        if (years->items[i].text == number_text(year)) {
            return number_from(row->items[i].text);
        }
    }
    return std::nullopt;
}

}  // namespace clinic
