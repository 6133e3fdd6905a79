#include "disclose/told_values.hpp"

#include "base/hash.hpp"
#include "base/number_text.hpp"
#include "disclose/leaf_text.hpp"

#include <algorithm>
#include <array>

namespace clinic {

namespace {

// Of the version itself: paths from the top.
constexpr std::array kOfVersion = {
    std::string_view("differences"),      std::string_view("clinic/version"),
    std::string_view("clinic/issued"),    std::string_view("clinic/draft"),
    std::string_view("clinic/withdrawn"), std::string_view("clinic/reason"),
    std::string_view("clinic/since"),     std::string_view("clinic/sent"),
    std::string_view("clinic/why"),       std::string_view("clinic/withdrawals"),
};

// What is told elsewhere in other words, or only drawn: paths from the top, or names of members
// anywhere. Of all of it only a hash is kept.
constexpr std::array kNotKept = {
    std::string_view("rows"),
    std::string_view("matrix"),
    std::string_view("map"),
    std::string_view("network"),
    std::string_view("spreads"),
    std::string_view("kinds"),
    std::string_view("placings"),
    std::string_view("inspections"),  // They stand with their schools.
    // No version of a clinic's papers shows them.
    std::string_view("bids"),
    std::string_view("budgets"),
    std::string_view("funding"),
    std::string_view("impact"),
    std::string_view("strands"),
    std::string_view("visits"),
    std::string_view("projects"),
    std::string_view("recommendations"),
    std::string_view("reviews"),
    std::string_view("reports"),
    std::string_view("board"),
    std::string_view("consultations"),
    std::string_view("tally"),
    std::string_view("aims"),
};
constexpr std::array kNotKeptAnywhere = {std::string_view("anchor"), std::string_view("trend"),
                                         std::string_view("place"), std::string_view("alternative"),
                                         std::string_view("trace")};

// How each school moves a joint result follows from its own figure and from the result; of 77
// schools it would be half of all that is kept.
constexpr std::array kNotKeptOfGroups = {std::string_view("schools"), std::string_view("holds"),
                                         std::string_view("lifts"),   std::string_view("beside"),
                                         std::string_view("main"),    std::string_view("bids"),
                                         std::string_view("budget"),  std::string_view("impact"),
                                         std::string_view("visits"),  std::string_view("projects")};

// What an element of a list is known by: the members, by the name of the list.
struct KeyMembers {
    std::string_view list;
    std::string_view first;
    std::string_view second;
};

constexpr std::array kKeyMembers = {
    KeyMembers{"schools", "urn", ""},
    KeyMembers{"actions", "id", ""},
    KeyMembers{"measures", "id", ""},
    KeyMembers{"context", "id", ""},
    KeyMembers{"money", "id", ""},
    KeyMembers{"headlines", "id", ""},
    KeyMembers{"inspections", "date", ""},
    KeyMembers{"flags", "rule", ""},
    KeyMembers{"comments", "service", ""},
    KeyMembers{"predictions", "measure", "year"},
    KeyMembers{"record", "measure", ""},
    KeyMembers{"agenda", "title", ""},
    KeyMembers{"attendance", "title", "name"},
    KeyMembers{"movements", "anchor", ""},
    KeyMembers{"risks", "anchor", ""},
    KeyMembers{"changes", "anchor", "domain"},
    KeyMembers{"minutes", "item", "anchor"},
    KeyMembers{"glossary", "term", ""},
    KeyMembers{"sources", "title", ""},
    KeyMembers{"rules", "name", ""},
    KeyMembers{"groups", "kind", "name"},
    KeyMembers{"lines", "name", ""},
    KeyMembers{"withheld", "why", ""},
};

template <std::size_t Size>
bool is_among(const std::array<std::string_view, Size>& names, std::string_view name) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

// A name as a part of a key, which parts with "/" and ends with ": ".
std::string key_part(std::string words) {
    constexpr std::size_t kLongest = 80;
    std::replace(words.begin(), words.end(), '/', '-');
    std::replace(words.begin(), words.end(), ':', '-');
    std::replace(words.begin(), words.end(), '\n', ' ');
    return words.size() > kLongest ? sha256_hex(words).substr(0, 16) : words;
}

std::string member_text(const Ref& record, std::string_view name) {
    const KindMember* const member = find_member(*record.kind, name);
    const void* const where = member == nullptr ? nullptr : member->get(record.where);
    return where == nullptr || !is_leaf(*member->kind()) ? std::string()
                                                         : leaf_text({where, member->kind()});
}

std::string first_words(const Ref& record) {
    for (const KindMember& member : record.kind->members) {
        if (member.kind()->shape == Shape::Text) {
            return member_text(record, member.name);
        }
    }
    return {};
}

std::string key_of(const Ref& element, std::string_view list) {
    const auto row = std::find_if(kKeyMembers.begin(), kKeyMembers.end(),
                                  [&](const KeyMembers& known) { return known.list == list; });
    if (row == kKeyMembers.end() || find_member(*element.kind, row->first) == nullptr) {
        return key_part(first_words(element));
    }
    const std::string second = member_text(element, row->second);
    return key_part(member_text(element, row->first) + (second.empty() ? "" : " " + second));
}

bool is_kept(const std::string& path, const std::string& key, std::string_view name) {
    return !is_among(kNotKept, key) && !is_among(kNotKeptAnywhere, name) &&
           !(path.starts_with("groups/") && is_among(kNotKeptOfGroups, name));
}

// Values worth telling, or all of them.
class Teller {
public:
    explicit Teller(bool keeps_all) : keeps_all_(keeps_all) {}

    void tell_record(const Ref& record, const std::string& path) {
        for (const KindMember& member : record.kind->members) {
            const std::string key =
                path.empty() ? std::string(member.name) : path + "/" + std::string(member.name);
            const Ref value{member.get(record.where), member.kind()};
            const bool is_left_out =
                is_among(kOfVersion, key) || !(keeps_all_ || is_kept(path, key, member.name));
            if (value.where == nullptr || is_left_out) {
                continue;
            }
            if (value.kind->shape == Shape::Record) {
                tell_record(value, key);
            } else if (value.kind->shape == Shape::List) {
                tell_list(value, key, member.name);
            } else {
                keep(key, leaf_text(value));
            }
        }
    }

    ToldValues values;

private:
    bool keeps_all_;

    void keep(const std::string& key, const std::string& words) {
        if (!words.empty()) {
            values.emplace(key, words);
        }
    }

    void tell_list(const Ref& list, const std::string& path, std::string_view name) {
        const Kind* const element = list.kind->element();
        // Of two with one name the second is called so.
        std::map<std::string, int> met;
        for (std::size_t i = 0; i < list.kind->count(list.where); ++i) {
            const Ref item{list.kind->at(list.where, i), element};
            if (element->shape == Shape::Text) {
                keep(path + "/" + key_part(leaf_text(item)), leaf_text(item));
            } else if (element->shape == Shape::Record) {
                const std::string key = key_of(item, name);
                const int count = ++met[key];
                tell_record(item, path + "/" + key +
                                      (count == 1 ? "" : " (" + number_text(count, 0) + ")"));
            }
        }
    }
};

}  // namespace

ToldValues told_values(const Disclosed& disclosed) {
    Teller all(true);
    all.tell_record(ref_to(disclosed), "");
    std::string lines;
    for (const auto& [key, value] : all.values) {
        lines += told_line(key, value) + "\n";
    }
    Teller teller(false);
    teller.tell_record(ref_to(disclosed), "");
    teller.values.emplace(kWholeTold, sha256_hex(lines).substr(0, 16));
    return std::move(teller.values);
}

std::string told_line(const std::string& key, const std::string& value) {
    return key + ": " + value;
}

std::optional<std::pair<std::string, std::string>> told_from_line(std::string_view line) {
    const std::size_t colon = line.find(": ");
    if (colon == std::string_view::npos || colon == 0) {
        return std::nullopt;
    }
    return std::pair(std::string(line.substr(0, colon)), std::string(line.substr(colon + 2)));
}

}  // namespace clinic
