#include "base/number_text.hpp"
#include "model/check_sense.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace clinic {

namespace {

// One stay of a school in a group.
struct Stay {
    const Group* group = nullptr;
    const Member* member = nullptr;
};

bool overlap(const Member& first, const Member& second) {
    const auto ends_before = [](const Member& one, const Member& other) {
        return one.to && other.from && *one.to < *other.from;
    };
    return !ends_before(first, second) && !ends_before(second, first);
}

class NetworkSense : SenseRemarks {
public:
    NetworkSense(const Node& root, FieldReader& reader, const Network& network)
        : SenseRemarks(reader), root_(root) {
        for (const Group& group : network.groups) {
            groups_.emplace(group.id, &group);
        }
    }

    void check(const Network& network) {
        for (const Group& group : network.groups) {
            check_within(group);
        }
        check_stays(network);
    }

private:
    const Group* around(const Group& group) const {
        const auto found = groups_.find(group.within);
        return found == groups_.end() ? nullptr : found->second;
    }

    // Is it part of the other, in however many steps? A circle ends where it began.
    bool is_within(const Group& group, const Group& other) const {
        std::set<const Group*> seen = {&group};
        const Group* next = around(group);
        while (next != nullptr && next != &other && seen.insert(next).second) {
            next = around(*next);
        }
        return next == &other;
    }

    // The first group of a circle tells it.
    void check_within(const Group& group) {
        if (group.within == group.id || !is_within(group, group)) {
            return;
        }
        std::string circle = in_quotes(group.id);
        for (const Group* next = around(group); next != &group; next = around(*next)) {
            if (told_.contains(next)) {
                return;
            }
            circle += ", " + in_quotes(next->id);
        }
        told_.insert(&group);
        contradiction(place_of(root_.find("groups"), group.place, "within"),
                      circle + " are within one another",
                      "a group is within a larger one, which is within none of its parts");
    }

    void check_stays(const Network& network) {
        std::map<std::tuple<int, std::string, std::string>, std::vector<Stay>> stays;
        for (const Group& group : network.groups) {
            for (const Member& member : group.members) {
                const std::string& phase = member.as.empty() ? group.phase : member.as;
                std::vector<Stay>& before = stays[{member.school, group.kind, phase}];
                const auto same = std::find_if(before.begin(), before.end(), [&](const Stay& stay) {
                    return overlap(*stay.member, member) && !is_within(group, *stay.group) &&
                           !is_within(*stay.group, group);
                });
                if (same != before.end() && member.school != 0) {
                    say_twice(*same, {&group, &member});
                }
                before.push_back({&group, &member});
            }
        }
    }

    void say_twice(const Stay& first, const Stay& second) {
        const std::string school = "school " + number_text(second.member->school, 0);
        if (first.group == second.group) {
            contradiction(
                second.member->place,
                school + " is in " + in_quotes(second.group->id) + " twice at the same time",
                "one entry for each stay, the first with its last day");
            return;
        }
        doubt(second.member->place,
              school + " is in " + in_quotes(first.group->id) + " and in " +
                  in_quotes(second.group->id) + " at the same time, both of kind " +
                  second.group->kind,
              "give the first membership its last day: {school: …, to: …}");
    }

    const Node& root_;
    std::map<std::string, const Group*> groups_;
    std::set<const Group*> told_;
};

}  // namespace

void check_network_sense(const Node& root, FieldReader& reader, const Network& network) {
    NetworkSense(root, reader, network).check(network);
}

}  // namespace clinic
