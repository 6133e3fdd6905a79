// Nothing depends on the order of files, or of entries that bear days.
#include "example/example.hpp"
#include "replay/told.hpp"
#include "support/catch.hpp"

#include <algorithm>
#include <random>

using namespace clinic;

namespace {

using Dice = std::mt19937;

template <class T>
void shuffle(std::vector<T>& list, Dice& dice) {
    for (std::size_t i = list.size(); i > 1; --i) {
        std::swap(list[i - 1], list[dice() % i]);
    }
}

bool bears_days(const Node& entry) {
    return std::any_of(entry.entries.begin(), entry.entries.end(), [](const Entry& field) {
        return field.key == "from" || field.key == "to" || field.key == "known" ||
               field.key == "on" || field.key == "published";
    });
}

// Lists in time; those who are called to a meeting are told in the order of the file.
int shuffle_tree(Node& node, Dice& dice) {
    int shuffled = 0;
    if (std::any_of(node.items.begin(), node.items.end(), bears_days)) {
        shuffle(node.items, dice);
        ++shuffled;
    }
    for (Node& item : node.items) {
        shuffled += shuffle_tree(item, dice);
    }
    for (Entry& entry : node.entries) {
        shuffled += entry.key == "attendance" ? 0 : shuffle_tree(entry.value, dice);
    }
    return shuffled;
}

// The same files in another order, schools under other names behind their numbers.
AuthorityFiles in_another_order(FolderTrees trees, Dice& dice) {
    int shuffled = 0;
    FolderTrees renamed;
    for (auto& [path, tree] : trees) {
        shuffled += shuffle_tree(tree, dice);
        const bool is_school = path.starts_with("schools/");
        const std::string end = "-" + std::to_string(dice()) + ".yaml";
        renamed[is_school ? path.substr(0, path.find('-')) + end : path] = tree;
    }
    CHECK(shuffled > 100);
    AuthorityFiles files = files_of(renamed);
    std::vector<std::size_t> order(files.own.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
        order[i] = i;
    }
    shuffle(order, dice);
    AuthorityFiles mixed = files;
    for (std::size_t i = 0; i < order.size(); ++i) {
        mixed.own[i] = files.own[order[i]];
        mixed.relative[i] = files.relative[order[i]];
    }
    return mixed;
}

// Two of everything on one day, where only the content can tell which comes first.
FolderTrees with_ties(FolderTrees trees) {
    Node& school = school_in(trees, "901001");
    add(school, "inspections",
        "{date: 2015-09-10, published: 2015-09-25, framework: cif-2015, kind: monitoring}");
    add(school, "inspections",
        "{date: 2015-09-10, published: 2015-09-25, framework: cif-2015, overall: 3}");
    add(school, "predictions", "{on: 2015-09-01, year: 2015, figures: {phonics: 90}}");
    add(school, "predictions", "{on: 2015-09-01, year: 2015, figures: {phonics: 95}}");
    for (const char* state : {"provisional", "final"}) {
        trees.at("sources.yaml")
            .items.push_back(tree_of("{id: same-day-" + std::string(state) +
                                     ", title: Same day, published: 2015-09-30, state: " + state +
                                     ", years: [2015], measures: [phonics]}"));
    }
    return trees;
}

}  // namespace

TEST_CASE("neither the order of files nor that of dated entries changes what is found") {
    const FolderTrees trees = with_ties(trees_of(write_example({24, 2015})));
    const History history = history_of(trees);
    for (const char* clinic : {"2015-autumn", "2016-summer"}) {
        const Asked asked{clinic, "officers", std::nullopt};
        const std::string found = assessment_text(history, asked);
        const std::string told = document_text(history, asked);
        for (const unsigned seed : {1U, 2U, 3U}) {
            INFO(clinic << ", seed " << seed);
            Dice dice(seed);
            const History mixed = history_of(in_another_order(trees, dice));
            CHECK(first_difference(found, assessment_text(mixed, asked)) == "");
            CHECK(first_difference(told, document_text(mixed, asked)) == "");
        }
    }
}
