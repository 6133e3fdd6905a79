#include "charts/network_panels.hpp"

#include <algorithm>

namespace clinic {

namespace {

constexpr std::size_t kTop = 0;
constexpr const char* kInNone = "In none of these";

std::size_t parent_of(const Chart& chart, std::size_t node) {
    return static_cast<std::size_t>(std::max(chart.nodes[node].parent, 0));
}

std::vector<bool> which_are_groups(const Chart& chart) {
    std::vector<bool> is_group(chart.nodes.size(), false);
    for (std::size_t i = 1; i < chart.nodes.size(); ++i) {
        is_group[parent_of(chart, i)] = true;
    }
    return is_group;
}

// Schools of the panel that are in none of its groups.
void put_own_last(NetworkPanel& panel) {
    if (panel.rows.size() > 1 && panel.rows.front().title.empty()) {
        std::ranges::rotate(panel.rows, panel.rows.begin() + 1);
        panel.rows.back().title = kInNone;
    }
}

}  // namespace

std::vector<NetworkPanel> panels_of(const Chart& chart) {
    const std::vector<bool> is_group = which_are_groups(chart);
    std::vector<NetworkPanel> panels;
    // Of each group: its panel and its row in it.
    std::vector<std::pair<std::size_t, std::size_t>> place(chart.nodes.size());
    for (std::size_t i = 1; i < chart.nodes.size(); ++i) {
        const std::size_t parent = parent_of(chart, i);
        if (is_group[i] && parent == kTop) {
            panels.push_back({chart.nodes[i].name, {NetworkRow{}}, chart.nodes[i].schools, i});
            place[i] = {panels.size() - 1, 0};
        } else if (is_group[i]) {
            NetworkPanel& panel = panels[place[parent].first];
            panel.rows.push_back({chart.nodes[i].name, {}});
            place[i] = {place[parent].first, panel.rows.size() - 1};
        } else if (parent != kTop) {
            NetworkPanel& panel = panels[place[parent].first];
            panel.rows[place[parent].second].schools.push_back(i);
            const bool is_told = chart.nodes[panel.node].schools > 0;
            panel.schools += is_told ? 0 : std::max(chart.nodes[i].schools, 1);
        }
    }
    for (NetworkPanel& panel : panels) {
        std::erase_if(panel.rows, [](const NetworkRow& row) { return row.schools.empty(); });
        put_own_last(panel);
    }
    return panels;
}

}  // namespace clinic
