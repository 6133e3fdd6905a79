// The tree of a network as a page shows it: panels with rows of schools.
#pragma once

#include "document/document.hpp"

#include <string>
#include <vector>

namespace clinic {

// Schools of one group that have no group between.
struct NetworkRow {
    // Empty: of the panel itself, which has no groups.
    std::string title;
    // Indices into Chart::nodes.
    std::vector<std::size_t> schools;
};

// A group right below the top, with all groups in it as rows, however deep they lie.
struct NetworkPanel {
    std::string title;
    std::vector<NetworkRow> rows;
    // In the group.
    int schools = 0;
    // The group's own index into Chart::nodes.
    std::size_t node = 0;
};

// In the order of the nodes; those without children are schools.
std::vector<NetworkPanel> panels_of(const Chart& chart);

}  // namespace clinic
