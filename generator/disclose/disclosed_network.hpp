// The network of schools as a tree: plain values that templates name.
#pragma once

#include "base/kind.hpp"

#include <string>
#include <vector>

namespace clinic {

// A group, or a school within one.
struct NetworkNode {
    std::string name;
    // "collaborative", "triad", "school"; "none" of the place of schools that no group shows.
    std::string kind;
    // An index into the same list, before this one; -1: at the top.
    int parent = -1;
    // Of a school: its LA category. None: not recorded or withheld.
    Rag rag = Rag::None;
    // Schools in it, each counted once; 1 of a school.
    int schools = 0;
};

struct DisclosedNetwork {
    // "68 of 77 schools are in 8 collaboratives and 24 triads"
    std::string sentence;
    // LA categories are recorded and may be shown.
    bool has_categories = false;
    // Every node stands after its parent; the first is at the top of all. Empty without groups.
    std::vector<NetworkNode> nodes;
};

template <>
struct FieldsOf<NetworkNode> {
    static constexpr auto list() {
        return Fields{
            field("name", &NetworkNode::name, "the group or the school"),
            field("kind", &NetworkNode::kind, "collaborative, triad, school and so on"),
            field("parent", &NetworkNode::parent, "which one of them it stands below; -1: none"),
            field("rag", &NetworkNode::rag, "the school's LA category"),
            field("schools", &NetworkNode::schools, "how many schools are in it"),
        };
    }
};

template <>
struct FieldsOf<DisclosedNetwork> {
    static constexpr auto list() {
        return Fields{
            field("sentence", &DisclosedNetwork::sentence,
                  "how many schools are in how many groups"),
            field("categorised", &DisclosedNetwork::has_categories, "LA categories are shown"),
            field("nodes", &DisclosedNetwork::nodes, "groups and schools, each after its parent"),
        };
    }
};

}  // namespace clinic
