// A YAML file as a tree of its words, each with its place; no meaning yet.
#pragma once

#include "base/diagnostics.hpp"
#include "base/place.hpp"

#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace clinic {

struct Entry;

// Map, list or scalar. An empty value (`key:` and nothing after) is Empty, at its key's place.
struct Node {
    enum class Is { Empty, Scalar, List, Map };

    Is is = Is::Empty;
    // Of a scalar: its words as written, quotes and escapes resolved. Never converted: `NO`, `0123`
    // and postcodes stay what they are.
    std::string text;
    // Of a scalar: it stood in quotes (or in a block), so `"."` is a word and `.` a mark.
    bool quoted = false;
    Place place;
    std::vector<Node> items;
    std::vector<Entry> entries;

    bool is_scalar() const { return is == Is::Scalar; }
    bool is_list() const { return is == Is::List; }
    bool is_map() const { return is == Is::Map; }

    // The value of a key of a map, or null.
    const Node* find(std::string_view key) const;
};

struct Entry {
    std::string key;
    Place key_place;
    Node value;
};

// A file and its tree. The SourceText's address does not change, since places point into it.
struct SourceFile {
    std::unique_ptr<const SourceText> text;
    Node root;
    // A syntax error made a top-level block unreadable: a missing key proves nothing.
    bool has_holes = false;
};

// Reads one YAML document of plain maps, lists and scalars. Every problem of spelling is reported
// with its place: bytes that are not UTF-8, tabs, open quotes, duplicate keys, several documents,
// `<<`, tags, aliases of anything but single values. After a syntax error the broken top-level
// block is left out and the rest is read, so that one run shows everything. A byte order mark and
// CRLF are welcome.
SourceFile load_yaml(std::string path, std::string content, Diagnostics& diagnostics);

}  // namespace clinic
