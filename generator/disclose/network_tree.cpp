#include "disclose/network_tree.hpp"

#include "assess/figure_words.hpp"
#include "base/name_order.hpp"
#include "base/number_text.hpp"
#include "disclose/disclose_people.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace clinic {

namespace {

constexpr std::array<std::string_view, 5> kSystem = {"board", "collaborative", "partnership",
                                                     "triad", "alliance"};
constexpr std::array<std::string_view, 1> kPlaces = {"area"};
constexpr const char* kBoard = "board";
constexpr const char* kSchool = "school";
constexpr const char* kNone = "none";
constexpr const char* kNoneName = "In none of these groups";

template <class Kinds>
bool is_one_of(const Kinds& kinds, const std::string& kind) {
    return std::ranges::find(kinds, kind) != kinds.end();
}

// "Primary Collaborative 1, triad 1" within "Primary Collaborative 1" is "Triad 1".
std::string name_within(const std::string& name, const std::string& parent) {
    const std::string lead = parent + ", ";
    return !parent.empty() && name.starts_with(lead) ? capitalised(name.substr(lead.size())) : name;
}

class TreeBuilder {
public:
    TreeBuilder(const std::vector<DisclosedSchool>& schools, const Scene& scene)
        : schools_(schools), scene_(scene) {}

    DisclosedNetwork run() {
        take_members(kSystem);
        if (members_.empty()) {
            take_members(kPlaces);
        }
        if (members_.empty()) {
            return {};
        }
        take_order();
        take_categories();
        const Group* board = only_board();
        add(board == nullptr ? scene_.history().authority.name : board->name,
            board == nullptr ? "authority" : kBoard, -1);
        if (board != nullptr) {
            add_below(*board, 0);
        }
        for (const Group* group : in_order_) {
            if (group != board && parent_of(*group) == nullptr) {
                add_group(*group, {}, 0);
            }
        }
        add_schools_without(0);
        tree_.nodes.front().schools = static_cast<int>(schools_.size());
        tree_.sentence = sentence();
        return std::move(tree_);
    }

private:
    const std::vector<Group>& groups() const { return scene_.now->network->groups; }

    // Larger kinds first, by name within a kind, whatever the order of the file.
    void take_order() {
        for (const auto& [id, group] : groups_) {
            in_order_.push_back(group);
        }
        const auto rank = [](const Group* group) {
            return std::ranges::find(kSystem, group->kind) - kSystem.begin();
        };
        std::ranges::stable_sort(in_order_, [&](const Group* one, const Group* other) {
            return rank(one) != rank(other) ? rank(one) < rank(other)
                                            : name_before(one->name, other->name);
        });
    }

    // Of groups that may be shown: the schools of which that may be said, as indices into
    // `schools_`.
    template <class Kinds>
    void take_members(const Kinds& kinds) {
        std::map<int, std::size_t> index_of;
        for (std::size_t i = 0; i < schools_.size(); ++i) {
            index_of[schools_[i].urn] = i;
        }
        for (const SchoolOnDay& school : scene_.now->schools) {
            const auto index = index_of.find(school.school->urn);
            for (const Membership& membership : school.groups) {
                const Group& group = *membership.group;
                if (index != index_of.end() && group.kind != kBoard &&
                    is_one_of(kinds, group.kind) && may_say(*school.school, group)) {
                    members_[group.id].insert(index->second);
                }
            }
        }
        for (const Group& group : groups()) {
            const bool is_shown =
                is_one_of(kinds, group.kind) && !scene_.access->bars("", marks_of({&group.exempt}));
            if (is_shown) {
                groups_[group.id] = &group;
            }
        }
    }

    // That it is a member, and of all that the group is part of: who stands in a triad is known to
    // be in its collaborative.
    bool may_say(const School& school, const Group& group) const {
        for (const Group* one = &group; one != nullptr; one = group_above(*one)) {
            if (scene_.access->bars("", marks_of_membership(*one, school))) {
                return false;
            }
        }
        return true;
    }

    const Group* group_above(const Group& group) const {
        const auto found = std::ranges::find(groups(), group.within, &Group::id);
        return group.within.empty() || found == groups().end() ? nullptr : &*found;
    }

    void take_categories() {
        tree_.has_categories = std::ranges::any_of(schools_, [](const DisclosedSchool& school) {
            return school.category.rag != Rag::None;
        });
    }

    // Null at the top, and below a group that is not shown.
    const Group* parent_of(const Group& group) const {
        const auto found = groups_.find(group.within);
        return found == groups_.end() ? nullptr : found->second;
    }

    const Group* only_board() const {
        const Group* board = nullptr;
        for (const auto& [id, group] : groups_) {
            if (group->kind == kBoard) {
                if (board != nullptr) {
                    return nullptr;
                }
                board = group;
            }
        }
        return board;
    }

    int add(std::string name, std::string kind, int parent) {
        tree_.nodes.push_back({std::move(name), std::move(kind), parent, Rag::None, 0});
        return static_cast<int>(tree_.nodes.size()) - 1;
    }

    // Its own schools and those of groups in it.
    std::set<std::size_t> all_in(const Group& group) const {
        std::set<std::size_t> all;
        const auto own = members_.find(group.id);
        if (own != members_.end()) {
            all = own->second;
        }
        for (const auto& [id, other] : groups_) {
            if (other->within == group.id) {
                all.merge(all_in(*other));
            }
        }
        return all;
    }

    void add_group(const Group& group, const std::string& parent_name, int parent) {
        const std::set<std::size_t> all = all_in(group);
        if (all.empty()) {
            return;
        }
        const int node = add(name_within(group.name, parent_name), group.kind, parent);
        tree_.nodes[static_cast<std::size_t>(node)].schools = static_cast<int>(all.size());
        ++groups_of_kind_[group.kind];
        in_a_group_.insert(all.begin(), all.end());
        add_below(group, node);
    }

    // The groups in it, then its schools that are in none of them.
    void add_below(const Group& group, int node) {
        std::set<std::size_t> left = all_in(group);
        for (const Group* other : in_order_) {
            if (other->within == group.id) {
                for (const std::size_t index : all_in(*other)) {
                    left.erase(index);
                }
                add_group(*other, group.name, node);
            }
        }
        add_schools(left, node);
    }

    // In the order of their names.
    void add_schools(const std::set<std::size_t>& indices, int parent) {
        for (const std::size_t index : indices) {
            const DisclosedSchool& school = schools_[index];
            const int node = add(school.name, kSchool, parent);
            tree_.nodes[static_cast<std::size_t>(node)].rag = school.category.rag;
            tree_.nodes[static_cast<std::size_t>(node)].schools = 1;
        }
    }

    void add_schools_without(int parent) {
        std::set<std::size_t> without;
        for (std::size_t i = 0; i < schools_.size(); ++i) {
            if (!in_a_group_.contains(i)) {
                without.insert(i);
            }
        }
        if (!without.empty()) {
            const int node = add(kNoneName, kNone, parent);
            tree_.nodes[static_cast<std::size_t>(node)].schools = static_cast<int>(without.size());
            add_schools(without, node);
        }
    }

    std::string sentence() const {
        std::vector<std::string> counted;
        for (const Group* group : in_order_) {
            const auto count = groups_of_kind_.find(group->kind);
            if (count != groups_of_kind_.end()) {
                const std::string words = count_text(count->second, group->kind);
                if (std::ranges::find(counted, words) == counted.end()) {
                    counted.push_back(words);
                }
            }
        }
        const auto in = static_cast<int>(in_a_group_.size());
        const auto all = static_cast<int>(schools_.size());
        if (in == 1 && all == 1) {
            return "The one school works in " + listed_text(counted);
        }
        const std::string of = in == all ? "All " + count_text(all, "school")
                                         : number_text(in, 0) + " of " + count_text(all, "school");
        return of + (in == 1 ? " works in " : " work in ") + listed_text(counted);
    }

    const std::vector<DisclosedSchool>& schools_;
    const Scene& scene_;
    DisclosedNetwork tree_;
    // By the group's id.
    std::map<std::string, const Group*> groups_;
    std::vector<const Group*> in_order_;
    std::map<std::string, std::set<std::size_t>> members_;
    std::map<std::string, int> groups_of_kind_;
    std::set<std::size_t> in_a_group_;
};

}  // namespace

DisclosedNetwork network_tree(const std::vector<DisclosedSchool>& schools, const Scene& scene) {
    return scene.now->network == nullptr ? DisclosedNetwork() : TreeBuilder(schools, scene).run();
}

}  // namespace clinic
