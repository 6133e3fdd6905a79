// An authority folder as trees of words, to be changed and read again.
#pragma once

#include "model/history.hpp"
#include "source/node.hpp"

#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace clinic {

// By path relative to the folder.
using FolderTrees = std::map<std::string, Node>;

FolderTrees trees_of(const std::map<std::string, std::string>& files);
FolderTrees trees_in(const std::filesystem::path& folder);

// The tree of a few words of YAML; the test fails when they are none.
Node tree_of(const std::string& yaml);

// YAML that reads back as the same tree.
std::string yaml_of(const Node& node);

// As `load_authority_files` gives them.
AuthorityFiles files_of(const FolderTrees& trees);

// The test fails when the folder has errors.
History history_of(AuthorityFiles files);
History history_of(const FolderTrees& trees);

// The value of a key, added as an empty map or list when it is not there.
Node& at(Node& map, std::string_view key, Node::Is is = Node::Is::Map);
// An entry of a list below a key; the list is added when it is not there.
void add(Node& map, std::string_view key, const std::string& yaml);
void set(Node& map, std::string_view key, const std::string& yaml);
void take_away(Node& map, std::string_view key);

// The words below a key; empty when there are none.
std::string word_of(const Node& map, std::string_view key);

// The tree of the one file of a school.
Node& school_in(FolderTrees& trees, const std::string& urn);

// The cell of a table of figures, or null.
Node* cell_in(Node& table, const std::string& measure, const std::string& year);

}  // namespace clinic
