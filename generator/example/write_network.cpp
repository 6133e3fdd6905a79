#include "example/write_authority.hpp"

#include "base/number_text.hpp"
#include "source/yaml_text.hpp"

#include <algorithm>
#include <iterator>

namespace clinic {
namespace {

struct NetworkMember {
    const SchoolSummary* school;
    // The phase in which an all-through school takes part; empty: its own.
    std::string_view as;
};

using Members = std::vector<NetworkMember>;

// The council's numbers are of one shape, and the same do in each further one.
bool is_among(const std::vector<int>& numbers, const SchoolSummary& school) {
    const int size = static_cast<int>(school.council->shape.size());
    return std::ranges::find(numbers, school.index % size) != numbers.end();
}

Members members_of(const std::vector<SchoolSummary>& schools, std::string_view phase) {
    Members members;
    for (const SchoolSummary& school : schools) {
        const bool both = school.kind == SchoolKind::AllThrough && phase != "special";
        if (!is_among(school.council->network.outside, school) &&
            (both || phase_of(school.kind) == phase)) {
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
        const bool steady =
            school.heads.size() == 1 && school.heads.front().from <= school.council->network.began;
        if (steady && !school.categories.empty() && school.categories.front().is == "green") {
            return school;
        }
    }
    return *members.front().school;
}

std::string lead_text(const SchoolSummary& school) {
    const Date& began = school.council->network.began;
    std::string text;
    for (std::size_t i = 0; i < school.heads.size(); ++i) {
        const MadePerson& head = school.heads[i];
        const bool over = i + 1 < school.heads.size() && school.heads[i + 1].from <= began;
        if (!over && head.is != "vacant") {
            const Date from = std::max(head.from, began);
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

std::string group_head(const GroupName& group, const Date& began) {
    std::string text = "  - id: " + group.id + "\n    name: " + yaml_scalar(group.name) + "\n";
    text += "    kind: " + std::string(group.kind) + "\n";
    text += group.phase.empty() ? "" : "    phase: " + std::string(group.phase) + "\n";
    text += group.within.empty() ? "" : "    within: " + group.within + "\n";
    return text + "    from: " + iso_text(began) + "\n";
}

std::string group_text(const GroupName& group, const std::string& lead, const Members& members) {
    std::string text =
        group_head(group, members.front().school->council->network.began) + lead + "    members:\n";
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

// A group with its smaller ones.
std::string groups_text(const NetworkPlan& plan, const GroupName& group, const Members& members) {
    std::string text = group_text(group, lead_text(leading_school(members)), members);
    Members joined;
    std::ranges::copy_if(members, std::back_inserter(joined), [&](const NetworkMember& member) {
        return !is_among(plan.alone, *member.school);
    });
    int number = 0;
    for (const Members& three : triads_of(joined)) {
        ++number;
        const std::string ending = number_text(number);
        if (three.size() > 1) {
            text += group_text({group.id + "-" + std::string(plan.small_kind) + "-" + ending,
                                group.name + ", " + std::string(plan.small_title) + " " + ending,
                                plan.small_kind, group.phase, group.id},
                               "", three);
        }
    }
    return text;
}

// One in so many, so that each group draws from the whole council.
std::vector<Members> drawn_evenly(const Members& members, int size) {
    const int count = static_cast<int>(members.size());
    const int groups = std::max(1, (count + size / 2) / size);
    std::vector<Members> drawn(static_cast<std::size_t>(groups));
    for (int i = 0; i < count; ++i) {
        drawn[static_cast<std::size_t>(i % groups)].push_back(members[static_cast<std::size_t>(i)]);
    }
    return drawn;
}

// Wards lie in the list area by area.
std::size_t wards_of_area(const Council& council) {
    return council.wording.wards->size() / council.network.areas.size();
}

std::size_t area_of(const SchoolSummary& school) {
    const words::List& wards = *school.council->wording.wards;
    const auto ward = std::ranges::find(wards, school.ward) - wards.begin();
    return static_cast<std::size_t>(ward) / wards_of_area(*school.council);
}

std::vector<Members> drawn_by_area(const Members& members, std::size_t areas) {
    std::vector<Members> drawn(areas);
    for (const NetworkMember& member : members) {
        drawn[area_of(*member.school)].push_back(member);
    }
    return drawn;
}

std::string id_of(std::string_view name) {
    std::string id(name);
    for (char& letter : id) {
        letter = letter == ' '                    ? '-'
                 : letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a')
                                                  : letter;
    }
    return id;
}

std::string phase_text(const Council& council, const std::vector<SchoolSummary>& schools,
                       const NetworkPhase& phase) {
    const NetworkPlan& plan = council.network;
    const Members members = members_of(schools, phase.phase);
    if (members.empty()) {
        return {};
    }
    const bool by_area = phase.size == 0;
    const std::vector<Members> drawn =
        by_area ? drawn_by_area(members, plan.areas.size()) : drawn_evenly(members, phase.size);
    std::string text;
    for (std::size_t group = 0; group < drawn.size(); ++group) {
        const std::string title(phase.title);
        const std::string number = number_text(static_cast<double>(group + 1));
        GroupName name{std::string(phase.phase), title, plan.kind, phase.phase, ""};
        if (by_area) {
            name.id += "-" + id_of(plan.areas[group]);
            name.name = std::string(plan.areas[group]) + " " + title;
        } else if (drawn.size() > 1) {
            name.id += "-" + number;
            name.name += " " + number;
        }
        text += drawn[group].empty() ? "" : groups_text(plan, name, drawn[group]);
    }
    return text;
}

// Every school of the area's wards, whatever its phase.
std::string areas_text(const Council& council, const std::vector<SchoolSummary>& schools) {
    const std::vector<std::string_view>& areas = council.network.areas;
    const words::List& wards = *council.wording.wards;
    std::string text;
    for (std::size_t area = 0; area < areas.size(); ++area) {
        std::string named;
        for (std::size_t i = 0; i < wards_of_area(council); ++i) {
            const std::string_view ward = wards[area * wards_of_area(council) + i];
            if (std::ranges::find(schools, ward, &SchoolSummary::ward) != schools.end()) {
                named += (named.empty() ? "" : ", ") + std::string(ward);
            }
        }
        if (!named.empty()) {
            text +=
                group_head({"area-" + id_of(areas[area]), std::string(areas[area]), "area", "", ""},
                           council.network.began) +
                "    members: [{all: ward, is: [" + named + "]}]\n";
        }
    }
    return text;
}

// A member of a trust, and when it came and left.
std::string trust_member(const SchoolSummary& school, const std::optional<Date>& came,
                         const std::optional<Date>& left) {
    const std::string named = number_text(school.urn) + " " + school.name;
    if (!came && !left) {
        return "      - " + yaml_scalar(named) + "\n";
    }
    return "      - {school: " + yaml_flow_scalar(named) +
           (came ? ", from: " + iso_text(*came) : std::string()) +
           (left ? ", to: " + iso_text(*left) : std::string()) + "}\n";
}

std::vector<const SchoolSummary*> academies_of(const std::vector<SchoolSummary>& schools,
                                               const Council& council, int remainder) {
    std::vector<const SchoolSummary*> academies;
    for (const SchoolSummary& school : schools) {
        if (school.academy && school.index < static_cast<int>(council.shape.size()) &&
            school.index % council.network.trust_modulus == remainder) {
            academies.push_back(&school);
        }
    }
    return academies;
}

// Trusts of those that were academies all the time, of some that joined, and of one that moved.
std::string trusts_text(const Council& council, const std::vector<SchoolSummary>& schools) {
    const NetworkPlan& plan = council.network;
    std::string text;
    std::string arriving;
    for (const TrustPlan& trust : plan.trusts) {
        std::string members = std::move(arriving);
        arriving.clear();
        for (const SchoolSummary* school : academies_of(schools, council, trust.remainder)) {
            const bool later = school->opened && *school->opened > plan.began;
            const std::optional<Date> came = later ? school->opened : std::nullopt;
            if (trust.first_left && arriving.empty() && !later) {
                members += trust_member(*school, came, trust.first_left);
                const Date next = date_of_day_number(day_number(*trust.first_left) + 1);
                arriving = trust_member(*school, next, std::nullopt);
            } else {
                members += trust_member(*school, came, std::nullopt);
            }
        }
        if (!members.empty()) {
            text += group_head({std::string(trust.id), std::string(trust.name), "trust", "", ""},
                               plan.began) +
                    "    members:\n" + members;
        }
    }
    return text;
}

}  // namespace

std::string network_text(const Council& council, const std::vector<SchoolSummary>& schools) {
    std::string groups = areas_text(council, schools);
    for (const NetworkPhase& phase : council.network.phases) {
        groups += phase_text(council, schools, phase);
    }
    groups += trusts_text(council, schools);
    const std::string comment(council.network.comment);
    return comment + (groups.empty() ? "groups: []\n" : "groups:\n" + groups) +
           network_record_text(council, schools, groups);
}

}  // namespace clinic
