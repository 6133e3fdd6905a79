#include "replay/folder_trees.hpp"

#include "base/resources.hpp"
#include "base/whole_file.hpp"
#include "support/catch.hpp"

#include <algorithm>

namespace clinic {

namespace {

namespace fs = std::filesystem;

bool is_plain(const Node& node) {
    return !node.quoted && !node.text.empty() && node.text.find('?') == std::string::npos &&
           !node.text.starts_with("- ") &&
           node.text.find_first_of(",[]{}:#\"'&*!|>%@`\n") == std::string::npos;
}

std::string in_double_quotes(const std::string& words) {
    std::string text = "\"";
    for (const char letter : words) {
        text += letter == '"' || letter == '\\' ? std::string("\\") + letter
                : letter == '\n'                ? std::string("\\n")
                                                : std::string(1, letter);
    }
    return text + "\"";
}

std::string key_text(const std::string& key) {
    Node words;
    words.is = Node::Is::Scalar;
    words.text = key;
    return yaml_of(words);
}

}  // namespace

FolderTrees trees_of(const std::map<std::string, std::string>& files) {
    FolderTrees trees;
    for (const auto& [path, content] : files) {
        trees[path] = tree_of(content);
    }
    return trees;
}

FolderTrees trees_in(const fs::path& folder) {
    std::map<std::string, std::string> files;
    for (const std::string& file : files_below(folder)) {
        if (file.ends_with(".yaml")) {
            files[file] = read_whole_file(folder / file);
        }
    }
    return trees_of(files);
}

Node tree_of(const std::string& yaml) {
    Diagnostics diagnostics;
    SourceFile file = load_yaml("words.yaml", yaml, diagnostics);
    INFO(to_text(diagnostics, "these words are no YAML"));
    REQUIRE(diagnostics.remarks().empty());
    return std::move(file.root);
}

std::string yaml_of(const Node& node) {
    std::string text;
    switch (node.is) {
        case Node::Is::Empty:
            return "~";
        case Node::Is::Scalar:
            return is_plain(node) ? node.text : in_double_quotes(node.text);
        case Node::Is::List:
            for (const Node& item : node.items) {
                text += (text.empty() ? "" : ", ") + yaml_of(item);
            }
            return "[" + text + "]";
        case Node::Is::Map:
            break;
    }
    for (const Entry& entry : node.entries) {
        text += (text.empty() ? "" : ", ") + key_text(entry.key) + ": " + yaml_of(entry.value);
    }
    return "{" + text + "}";
}

AuthorityFiles files_of(const FolderTrees& trees) {
    AuthorityFiles files;
    files.id = "nenebridge";
    files.folder = ".";
    for (const auto& [path, tree] : trees) {
        files.own.push_back({path, yaml_of(tree) + "\n"});
        files.relative.push_back(path);
    }
    const fs::path england = find_resources(CLINIC_PROGRAM).england;
    for (const std::string& file : files_below(england)) {
        files.shipped.push_back({"england/" + file, read_whole_file(england / file)});
    }
    return files;
}

History history_of(AuthorityFiles files) {
    Diagnostics diagnostics;
    History history = read_history(std::move(files), 1, diagnostics);
    INFO(to_text(diagnostics, "the folder has errors"));
    REQUIRE_FALSE(diagnostics.has_errors());
    return history;
}

History history_of(const FolderTrees& trees) {
    return history_of(files_of(trees));
}

Node& at(Node& map, std::string_view key, Node::Is is) {
    const auto found = std::find_if(map.entries.begin(), map.entries.end(),
                                    [&](const Entry& entry) { return entry.key == key; });
    if (found != map.entries.end()) {
        return found->value;
    }
    map.is = Node::Is::Map;
    map.entries.push_back({std::string(key), {}, {}});
    map.entries.back().value.is = is;
    return map.entries.back().value;
}

void add(Node& map, std::string_view key, const std::string& yaml) {
    Node& list = at(map, key, Node::Is::List);
    if (!list.is_list()) {
        Node only = std::move(list);
        list = {};
        list.is = Node::Is::List;
        list.items.push_back(std::move(only));
    }
    list.items.push_back(tree_of(yaml));
}

void set(Node& map, std::string_view key, const std::string& yaml) {
    at(map, key) = tree_of("value: " + yaml).entries.front().value;
}

void take_away(Node& map, std::string_view key) {
    std::erase_if(map.entries, [&](const Entry& entry) { return entry.key == key; });
}

std::string word_of(const Node& map, std::string_view key) {
    const Node* value = map.find(key);
    return value == nullptr ? std::string() : value->text;
}

Node& school_in(FolderTrees& trees, const std::string& urn) {
    const auto found = std::find_if(trees.begin(), trees.end(), [&](const auto& file) {
        return file.first.starts_with("schools/" + urn);
    });
    INFO("looking for school " << urn);
    REQUIRE(found != trees.end());
    return found->second;
}

Node* cell_in(Node& table, const std::string& measure, const std::string& year) {
    const Node* years = table.find("years");
    const Node* figures = table.find("figures");
    if (years == nullptr || figures == nullptr || figures->find(measure) == nullptr) {
        return nullptr;
    }
    Node& row = at(at(table, "figures"), measure);
    for (std::size_t i = 0; i < years->items.size(); ++i) {
        if (years->items[i].text == year) {
            return &row.items[i];
        }
    }
    return nullptr;
}

}  // namespace clinic
