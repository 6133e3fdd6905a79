#include "compose/network_chart.hpp"

#include "base/count_text.hpp"
#include "disclose/disclosed_network.hpp"

#include <algorithm>
#include <array>

namespace clinic {

namespace {

// In points: what is left of an upright A4 page below a heading, a sentence and a caption.
constexpr Size kNetwork{510, 585};
constexpr const char* kSchool = "school";
// The names of more schools would not be listened to.
constexpr int kMostNames = 100;

// " (2 red, 3 amber)", of the schools right below a group or of all below it.
std::string concern_in_words(const DisclosedNetwork& network, std::size_t group) {
    std::string words;
    for (const Rag rag : {Rag::Red, Rag::Amber}) {
        int count = 0;
        for (std::size_t i = group + 1; i < network.nodes.size(); ++i) {
            if (network.nodes[i].parent < static_cast<int>(group)) {
                break;
            }
            count += network.nodes[i].kind == kSchool && network.nodes[i].rag == rag ? 1 : 0;
        }
        if (count > 0) {
            words += (words.empty() ? " (" : ", ") + std::to_string(count) + " " +
                     std::string(rag_word(rag));
        }
    }
    return words.empty() ? words : words + ")";
}

std::string schools_in_words(const DisclosedNetwork& network, std::size_t group) {
    std::string words;
    for (const NetworkNode& node : network.nodes) {
        if (node.parent == static_cast<int>(group) && node.kind == kSchool) {
            words += (words.empty() ? ": " : ", ") + node.name;
            if (network.has_categories) {
                words += node.rag == Rag::None ? "" : " (" + std::string(rag_word(node.rag)) + ")";
            }
        }
    }
    return words;
}

// "Primary Collaborative 1, 10 schools (1 red). Triad 1: ..."
std::string tree_in_words(const DisclosedNetwork& network, bool has_names) {
    std::string words;
    for (std::size_t i = 1; i < network.nodes.size(); ++i) {
        const NetworkNode& node = network.nodes[i];
        const bool is_panel = node.parent == 0;
        if (node.kind == kSchool || (!is_panel && !has_names)) {
            continue;
        }
        words += " " + node.name;
        if (is_panel) {
            words += ", " + count_text(node.schools, "school") + concern_in_words(network, i);
        }
        words += (has_names ? schools_in_words(network, i) : "") + ".";
    }
    return words;
}

// Every group has groups within it, or one line for all of its schools.
bool has_groups(const DisclosedNetwork& network, std::size_t group) {
    return std::ranges::any_of(network.nodes, [&](const NetworkNode& node) {
        return node.parent == static_cast<int>(group) && node.kind != kSchool;
    });
}

// Schools right below the group, in no group within it.
int own_schools(const DisclosedNetwork& network, std::size_t group) {
    return static_cast<int>(std::ranges::count_if(network.nodes, [&](const NetworkNode& node) {
        return node.parent == static_cast<int>(group) && node.kind == kSchool;
    }));
}

}  // namespace

Chart network_groups_chart(const void* network, const std::string& title) {
    const auto& of = *static_cast<const DisclosedNetwork*>(network);
    Chart chart;
    chart.kind = "network";
    chart.title = title;
    chart.size = kNetwork;
    chart.alternative = of.sentence + ".";
    // Below each group after the groups within it.
    std::vector<ChartNode> last;
    std::vector<int> places(of.nodes.size(), -1);
    for (std::size_t i = 0; i < of.nodes.size(); ++i) {
        const NetworkNode& node = of.nodes[i];
        if (node.kind == kSchool) {
            continue;
        }
        const int parent = node.parent < 0 ? -1 : places[static_cast<std::size_t>(node.parent)];
        const bool is_leaf = i > 0 && !has_groups(of, i);
        const bool stands_alone = is_leaf && parent == 0;
        places[i] = static_cast<int>(chart.nodes.size());
        const std::string told = node.name + ", " + count_text(node.schools, "school");
        chart.nodes.push_back(
            {is_leaf && !stands_alone ? told : node.name, parent, Rag::None, false, node.schools});
        const int own = own_schools(of, i);
        if (parent == 0 && own > 0) {
            last.push_back({(stands_alone ? "" : "In none of these, ") + count_text(own, "school"),
                            places[i], Rag::None, false, own});
        }
        chart.alternative += i > 0 ? " " + told + "." : "";
    }
    std::ranges::move(last, std::back_inserter(chart.nodes));
    return chart;
}

Chart network_chart(const void* network, const std::string& title) {
    const auto& of = *static_cast<const DisclosedNetwork*>(network);
    Chart chart;
    chart.kind = "network";
    chart.title = title;
    chart.size = kNetwork;
    for (const NetworkNode& node : of.nodes) {
        const bool is_school = node.kind == kSchool;
        chart.nodes.push_back(
            {node.name, node.parent, node.rag, is_school && of.has_categories, is_school ? 1 : 0});
    }
    if (!of.nodes.empty()) {
        chart.alternative =
            of.sentence + "." + tree_in_words(of, of.nodes.front().schools <= kMostNames);
    }
    return chart;
}

}  // namespace clinic
