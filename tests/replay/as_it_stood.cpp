#include "replay/as_it_stood.hpp"

#include "base/date.hpp"

#include <algorithm>
#include <optional>
#include <set>

namespace clinic {

namespace {

// Days are compared as words: 2015-10-02.
class Pruner {
public:
    Pruner(FolderTrees trees, const std::string& clinic)
        : trees_(std::move(trees)), file_("clinics/" + clinic + ".yaml") {
        const Node& own = trees_.at(file_);
        day_ = word_of(own, "cutoff");
        date_ = word_of(own, "date");
        releases_ = trees_.at("sources.yaml").items;
    }

    FolderTrees prune() {
        leave_later_files();
        prune_meeting(trees_.at(file_));
        for (Node& table : at(trees_.at("comparators.yaml"), "tables").items) {
            prune_table(table);
        }
        for (auto& [path, tree] : trees_) {
            prune_table(tree);
            if (path != file_) {
                prune_tree(tree);
            }
        }
        return std::move(trees_);
    }

private:
    bool is_later(const std::string& day) const { return day > day_; }

    // When we learnt of an entry of a list, by the first of the days that it bears.
    bool is_later(const Node& entry) const {
        for (const char* key : {"known", "published", "on", "submitted", "from"}) {
            if (entry.find(key) != nullptr) {
                return is_later(word_of(entry, key));
            }
        }
        return is_of_later_school(entry);
    }

    bool is_of_later_school(const Node& entry) const {
        const std::string words = entry.is_scalar() ? entry.text : word_of(entry, "school");
        return later_schools_.contains(words.substr(0, words.find(' ')));
    }

    void leave_later_files() {
        std::erase_if(trees_, [&](const auto& file) {
            const Node& tree = file.second;
            if (is_later(word_of(tree, "opened"))) {
                later_schools_.insert(word_of(tree, "urn"));
            }
            const bool is_later_clinic =
                file.first.starts_with("clinics/") && word_of(tree, "date") > date_;
            if (is_later_clinic) {
                later_clinics_.insert(file.first.substr(8, file.first.size() - 13));
            }
            return is_later_clinic || is_later(word_of(tree, "opened"));
        });
    }

    // What the meeting did is still to come; what its papers say of themselves is not.
    void prune_meeting(Node& meeting) {
        for (const char* key : {"minutes", "outcomes", "actions", "confirmed"}) {
            take_away(meeting, key);
        }
        std::erase_if(at(meeting, "issued", Node::Is::List).items,
                      [&](const Node& issue) { return word_of(issue, "on") > date_; });
        std::erase_if(at(meeting, "progress", Node::Is::List).items,
                      [&](const Node& line) { return is_later(word_of(line, "on")); });
        for (Node& called : at(meeting, "attendance", Node::Is::List).items) {
            if (called.find("known") == nullptr) {
                take_away(called, "here");
            }
        }
        std::erase_if(meeting.entries, [](const Entry& entry) {
            return entry.value.is_list() && entry.value.items.empty();
        });
    }

    void prune_tree(Node& node) {
        for (Node& item : node.items) {
            prune_tree(item);
        }
        std::erase_if(node.items, [&](const Node& item) { return is_later(item); });
        for (const char* key : {"to", "closed", "decided"}) {
            // What a minute says was decided is no day.
            if (!date_from(word_of(node, key)) || !is_later(word_of(node, key))) {
                continue;
            }
            take_away(node, key);
            if (key == std::string("decided")) {
                take_away(node, "is");
                take_away(node, "granted");
            }
        }
        for (Entry& entry : node.entries) {
            const bool was_filled = !entry.value.items.empty() || !entry.value.entries.empty();
            prune_tree(entry.value);
            if (was_filled && entry.value.items.empty() && entry.value.entries.empty()) {
                entry.value.is = Node::Is::Empty;
            }
        }
        std::erase_if(node.entries, [&](const Entry& entry) {
            return entry.value.is == Node::Is::Empty || later_clinics_.contains(entry.key) ||
                   (entry.value.is_map() && entry.value.find("on") != nullptr &&
                    is_later(word_of(entry.value, "on")));
        });
    }

    const Node* release(const std::string& id) const {
        const auto found = std::find_if(releases_.begin(), releases_.end(),
                                        [&](const Node& one) { return word_of(one, "id") == id; });
        return found == releases_.end() ? nullptr : &*found;
    }

    static bool names(const Node& list, const std::string& word) {
        return std::any_of(list.items.begin(), list.items.end(), [&](const Node& item) {
            const std::string& pattern = item.text;
            return pattern == word || (pattern.ends_with('*') &&
                                       word.starts_with(pattern.substr(0, pattern.size() - 1)));
        });
    }

    // The day of the last release by then; empty when there was none.
    std::string published(const std::string& measure, const std::string& year) const {
        std::string last;
        for (const Node& one : releases_) {
            const std::string day = word_of(one, "published");
            if (!is_later(day) && names(*one.find("years"), year) &&
                names(*one.find("measures"), measure)) {
                last = std::max(last, day);
            }
        }
        return last;
    }

    std::string day_of(const Node& revised) const {
        return word_of(*release(word_of(revised, "source")), "published");
    }

    // What stood in the cell: of the values that were replaced since, the first.
    void put_back(Node& table, const std::string& measure, const std::string& year, Node& cell) {
        const std::string since = published(measure, year);
        Node& revised = at(table, "revised", Node::Is::List);
        std::optional<Node> first;
        std::erase_if(revised.items, [&](const Node& old) {
            const bool is_meant =
                word_of(old, "measure") == measure && word_of(old, "year") == year;
            const bool is_still_there = is_meant && since <= day_of(old);
            if (is_still_there && (!first || day_of(old) < day_of(*first))) {
                first = old;
            }
            return is_still_there;
        });
        if (first) {
            cell = *first->find("is");
        } else if (since.empty() && cell.is_scalar()) {
            cell.text = ".";
            cell.quoted = false;
        }
    }

    void prune_table(Node& table) {
        if (table.find("years") == nullptr || table.find("figures") == nullptr) {
            return;
        }
        // Added before anything points into the table.
        at(table, "revised", Node::Is::List);
        const Node* years = table.find("years");
        for (Entry& row : at(table, "figures").entries) {
            for (std::size_t i = 0; i < row.value.items.size(); ++i) {
                put_back(table, row.key, years->items[i].text, row.value.items[i]);
            }
        }
        if (at(table, "revised", Node::Is::List).items.empty()) {
            take_away(table, "revised");
        }
    }

    FolderTrees trees_;
    std::string file_;
    std::string day_;
    std::string date_;
    std::vector<Node> releases_;
    std::set<std::string> later_schools_;
    std::set<std::string> later_clinics_;
};

}  // namespace

FolderTrees as_it_stood(FolderTrees trees, const std::string& clinic) {
    return Pruner(std::move(trees), clinic).prune();
}

}  // namespace clinic
