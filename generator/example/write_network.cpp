#include "example/write_authority.hpp"

#include "base/number_text.hpp"
#include "source/yaml_text.hpp"

#include <algorithm>

namespace clinic {
namespace {

constexpr std::string_view kNetworkBegan = "2014-09-01";
constexpr Date kBegan = {2014, 9, 1};

struct NetworkMember {
    const SchoolSummary* school;
    // The phase in which an all-through school takes part; empty: its own.
    std::string_view as;
};

using Members = std::vector<NetworkMember>;

// Of a city of 77, four stand outside: two primaries, a secondary and the referral unit. The same
// numbers do in each further 77.
bool is_engaged(const SchoolSummary& school) {
    constexpr int kOutside[] = {16, 30, 47, 70};
    return std::none_of(std::begin(kOutside), std::end(kOutside),
                        [&](int index) { return school.index % 77 == index; });
}

Members members_of(const std::vector<SchoolSummary>& schools, std::string_view phase) {
    Members members;
    for (const SchoolSummary& school : schools) {
        const bool both = school.kind == SchoolKind::AllThrough && phase != "special";
        if (is_engaged(school) && (both || phase_of(school.kind) == phase)) {
            members.push_back({&school, both ? phase : std::string_view()});
        }
    }
    return members;
}

std::string member_line(const NetworkMember& member, std::string_view margin) {
    const std::string named =
        number_text(member.school->member_urn) + " " + member.school->member_name;
    std::string text = std::string(margin) + "- ";
    if (member.as.empty()) {
        return text + yaml_scalar(named) + "\n";
    }
    return text + "{school: " + yaml_flow_scalar(named) + ", as: " + std::string(member.as) + "}\n";
}

// Someone held the headship all the time; else it is led by whoever did in turn.
const SchoolSummary& leading_school(const Members& members) {
    for (const NetworkMember& member : members) {
        const SchoolSummary& school = *member.school;
        const bool steady = school.heads.size() == 1 && school.heads.front().from <= kBegan;
        if (steady && !school.categories.empty() && school.categories.front().is == "green") {
            return school;
        }
    }
    return *members.front().school;
}

std::string lead_text(const SchoolSummary& school) {
    std::string text;
    for (std::size_t i = 0; i < school.heads.size(); ++i) {
        const MadePerson& head = school.heads[i];
        const bool over = i + 1 < school.heads.size() && school.heads[i + 1].from <= kBegan;
        if (!over && head.is != "vacant") {
            const Date from = std::max(head.from, kBegan);
            text += "      - {from: " + iso_text(from) + ", is: " + yaml_flow_scalar(head.is) +
                    ", school: " + number_text(school.member_urn) + "}\n";
        }
    }
    return text.empty() ? text : "    lead:\n" + text;
}

struct GroupName {
    std::string id;
    std::string name;
    std::string_view kind;
    std::string_view phase;
    std::string within;
};

std::string group_text(const GroupName& group, const std::string& lead, const Members& members) {
    std::string text = "  - id: " + group.id + "\n    name: " + yaml_scalar(group.name) + "\n";
    text += "    kind: " + std::string(group.kind) + "\n";
    text += group.phase.empty() ? "" : "    phase: " + std::string(group.phase) + "\n";
    text += group.within.empty() ? "" : "    within: " + group.within + "\n";
    text += "    from: " + std::string(kNetworkBegan) + "\n" + lead + "    members:\n";
    for (const NetworkMember& member : members) {
        text += member_line(member, "      ");
    }
    return text;
}

// Threes; what is left over makes one of them a four, or stands as a pair.
std::vector<Members> triads_of(const Members& members) {
    std::vector<Members> triads;
    std::size_t at = 0;
    while (at < members.size()) {
        const std::size_t left = members.size() - at;
        const std::size_t size = left == 4 ? 4 : std::min<std::size_t>(left, 3);
        const auto first = members.begin() + static_cast<std::ptrdiff_t>(at);
        triads.emplace_back(first, first + static_cast<std::ptrdiff_t>(size));
        at += size;
    }
    return triads;
}

struct PhaseOfNetwork {
    std::string_view phase;
    std::string_view title;
    // About so many members make a collaborative.
    int size;
};

constexpr PhaseOfNetwork kPhases[] = {
    {"primary", "Primary", 10}, {"secondary", "Secondary", 14}, {"special", "Special", 9}};

std::string collaborative_text(const GroupName& group, const Members& members) {
    std::string text = group_text(group, lead_text(leading_school(members)), members);
    int number = 0;
    for (const Members& triad : triads_of(members)) {
        ++number;
        const std::string ending = number_text(number);
        if (triad.size() > 1) {
            text += group_text({group.id + "-triad-" + ending, group.name + ", triad " + ending,
                                "triad", group.phase, group.id},
                               "", triad);
        }
    }
    return text;
}

std::string phase_text(const std::vector<SchoolSummary>& schools, const PhaseOfNetwork& phase) {
    const Members members = members_of(schools, phase.phase);
    const int count = static_cast<int>(members.size());
    const int groups = std::max(1, (count + phase.size / 2) / phase.size);
    std::string text;
    for (int group = 0; group < groups && count > 0; ++group) {
        // One in so many, so that each collaborative draws from the whole city.
        Members drawn;
        for (int i = group; i < count; i += groups) {
            drawn.push_back(members[static_cast<std::size_t>(i)]);
        }
        const std::string ending = groups == 1 ? "" : " " + number_text(group + 1);
        const std::string id =
            std::string(phase.phase) + (groups == 1 ? "" : "-" + number_text(group + 1));
        text += collaborative_text({id, std::string(phase.title) + " Collaborative" + ending,
                                    "collaborative", phase.phase, ""},
                                   drawn);
    }
    return text;
}

// Two trusts of those that were academies all the time, and of one that joined.
std::string trusts_text(const std::vector<SchoolSummary>& schools) {
    std::string text;
    constexpr std::string_view kNames[] = {"Wherry Learning Trust", "Lantern Schools Trust"};
    for (int trust = 0; trust < 2; ++trust) {
        const int remainder = 2 * trust + 1;
        std::string members;
        for (const SchoolSummary& school : schools) {
            if (!school.academy || school.index >= 77 || school.index % 5 != remainder) {
                continue;
            }
            members += "      - ";
            const std::string named = number_text(school.urn) + " " + school.name;
            if (school.opened && *school.opened > kBegan) {
                members += "{school: " + yaml_flow_scalar(named) +
                           ", from: " + iso_text(*school.opened) + "}\n";
            } else {
                members += yaml_scalar(named) + "\n";
            }
        }
        if (!members.empty()) {
            text += "  - id: trust-" + number_text(trust + 1) +
                    "\n    name: " + std::string(kNames[trust]) +
                    "\n    kind: trust\n    from: " + std::string(kNetworkBegan) +
                    "\n    members:\n" + members;
        }
    }
    return text;
}

}  // namespace

std::string network_text(const std::vector<SchoolSummary>& schools) {
    std::string text =
        "# The self-improving schools network: collaboratives by phase, in triads. All-through\n"
        "# schools take part in two of them.\n";
    std::string groups;
    for (const PhaseOfNetwork& phase : kPhases) {
        groups += phase_text(schools, phase);
    }
    groups += trusts_text(schools);
    return groups.empty() ? text + "groups: []\n" : text + "groups:\n" + groups;
}

}  // namespace clinic
