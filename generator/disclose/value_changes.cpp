#include "disclose/value_changes.hpp"

#include "base/name_order.hpp"
#include "disclose/told_rows.hpp"

#include <algorithm>
#include <array>
#include <set>

namespace clinic {

namespace {

constexpr std::string_view kSchools = "schools/";

// In the order in which they are told.
constexpr std::array kKindsOfChange = {std::string_view("schools"), std::string_view("judgements"),
                                       std::string_view("rules"),   std::string_view("figures"),
                                       std::string_view("actions"), std::string_view("words")};

std::string value_at(const ToldValues& values, const std::string& key) {
    const auto found = values.find(key);
    return found == values.end() ? std::string() : found->second;
}

// The parts that stand next after `prefix` in some key, of either side.
std::set<std::string> parts_after(const ToldValues& values, const std::string& prefix) {
    std::set<std::string> parts;
    for (auto at = values.lower_bound(prefix); at != values.end() && at->first.starts_with(prefix);
         ++at) {
        parts.insert(
            at->first.substr(prefix.size(), at->first.find('/', prefix.size()) - prefix.size()));
    }
    return parts;
}

std::string joined_label(const std::string& title, std::string_view label) {
    return label.empty() ? title : title + ": " + std::string(label);
}

class Comparer {
public:
    Comparer(const ToldValues& was, const ToldValues& now) : was_(was), now_(now) {}

    ValueChanges compare() {
        compare_part("", told_rows(), told_singles(), {});
        std::set<std::string> schools = parts_after(was_, std::string(kSchools));
        schools.merge(parts_after(now_, std::string(kSchools)));
        for (const std::string& urn : schools) {
            compare_school(urn);
        }
        count_following();
        std::stable_sort(changes_.told.begin(), changes_.told.end(), comes_before);
        return std::move(changes_);
    }

private:
    static std::size_t rank(const std::string& kind) {
        return static_cast<std::size_t>(
            std::find(kKindsOfChange.begin(), kKindsOfChange.end(), kind) - kKindsOfChange.begin());
    }

    static bool comes_before(const ValueChange& one, const ValueChange& other) {
        if (one.urn != other.urn) {
            return one.urn.empty() || (!other.urn.empty() && one.school != other.school
                                           ? name_before(one.school, other.school)
                                           : !other.urn.empty() && one.urn < other.urn);
        }
        return rank(one.kind) < rank(other.kind);
    }

    void add(const std::string& urn, ValueChange change) {
        change.urn = urn;
        if (!urn.empty()) {
            const std::string key = std::string(kSchools) + urn + "/name";
            change.school = now_.contains(key) ? value_at(now_, key) : value_at(was_, key);
        }
        changes_.told.push_back(std::move(change));
    }

    void compare_school(const std::string& urn) {
        const std::string prefix = std::string(kSchools) + urn + "/";
        const bool was_there = was_.contains(prefix + "name");
        const bool is_there = now_.contains(prefix + "name");
        if (was_there && is_there) {
            compare_part(prefix, told_rows_of_school(), told_singles_of_school(), urn);
            return;
        }
        told_prefixes_.push_back(prefix);
        ValueChange change;
        change.how = is_there ? ValueChange::How::Came : ValueChange::How::Went;
        change.kind = "schools";
        change.noun = "a school";
        add(urn, change);
    }

    void compare_part(const std::string& prefix, const std::vector<ToldRow>& rows,
                      const std::vector<ToldSingle>& singles, const std::string& urn) {
        for (const ToldSingle& single : singles) {
            compare_member(prefix, single.member, {single.kind, "a value", "", urn});
        }
        for (const ToldRow& row : rows) {
            const std::string list = prefix + std::string(row.list) + "/";
            std::set<std::string> keys = parts_after(was_, list);
            keys.merge(parts_after(now_, list));
            for (const std::string& key : keys) {
                compare_row(row, list + key, key, urn);
            }
        }
    }

    static bool has_row(const ToldValues& values, const std::string& row) {
        const auto below = values.lower_bound(row + "/");
        return values.contains(row) ||
               (below != values.end() && below->first.starts_with(row + "/"));
    }

    // Its members' values where the row has such, else its key: "KS2 L4+ 2014/15".
    static std::string title_of(const ToldRow& row, const ToldValues& side, const std::string& path,
                                const std::string& key) {
        if (row.title.empty()) {
            return side.contains(path) ? value_at(side, path) : key;
        }
        const std::size_t blank = std::min(row.title.find(' '), row.title.size());
        const std::string first(row.title.substr(0, blank));
        const std::string words = value_at(side, path + "/" + first);
        return blank == row.title.size()
                   ? words
                   : words + " " +
                         value_at(side, path + "/" + std::string(row.title.substr(blank + 1)));
    }

    // An action of a school is told with it, where these papers name the school.
    std::string urn_of_row(const ToldValues& values, const std::string& row) const {
        const std::string name = value_at(values, row + "/school");
        if (name.empty()) {
            return {};
        }
        for (const std::string& urn : parts_after(values, std::string(kSchools))) {
            if (value_at(values, std::string(kSchools) + urn + "/name") == name) {
                return urn;
            }
        }
        return {};
    }

    void compare_row(const ToldRow& row, const std::string& path, const std::string& key,
                     const std::string& of_school) {
        const bool was_there = has_row(was_, path);
        const bool is_there = has_row(now_, path);
        const ToldValues& side = is_there ? now_ : was_;
        const std::string urn = of_school.empty() ? urn_of_row(side, path) : of_school;
        const std::string words = std::string(row.before) + title_of(row, side, path, key);
        const std::string title = row.list == "actions" ? key + " " + words : words;
        if (was_there && is_there) {
            for (const ToldMember& member : row.members) {
                compare_member(path + "/", member, {row.kind, row.noun, title, urn});
            }
            return;
        }
        told_prefixes_.push_back(path);
        ValueChange change;
        change.how = is_there ? ValueChange::How::Came : ValueChange::How::Went;
        change.kind = row.kind;
        change.noun = row.noun;
        change.what = title;
        if (!row.members.empty()) {
            const ToldMember& main = row.members.front();
            change.was = value_at(was_, path + "/" + std::string(main.name));
            change.now = value_at(now_, path + "/" + std::string(main.name));
        }
        add(urn, change);
    }

    // What a value belongs to.
    struct Owner {
        std::string_view kind;
        std::string_view noun;
        // Empty: of no row.
        std::string title;
        std::string urn;
    };

    void compare_member(const std::string& prefix, const ToldMember& member, const Owner& owner) {
        const std::string key = prefix + std::string(member.name);
        ValueChange change;
        change.was = value_at(was_, key);
        change.now = value_at(now_, key);
        if (change.was == change.now) {
            return;
        }
        told_keys_.insert(key);
        for (std::string* side : {&change.was, &change.now}) {
            *side = side->empty() ? std::string(member.otherwise) : *side;
        }
        change.kind = owner.kind;
        change.noun = owner.noun;
        change.what = owner.title.empty() ? std::string(member.label)
                                          : joined_label(owner.title, member.label);
        change.is_single = member.is_single;
        change.is_figure = member.is_figure;
        add(owner.urn, change);
    }

    bool is_told(const std::string& key) const {
        return told_keys_.contains(key) ||
               std::any_of(told_prefixes_.begin(), told_prefixes_.end(),
                           [&](const std::string& prefix) { return key.starts_with(prefix); });
    }

    void count_following() {
        const auto counts = [&](const std::string& key) {
            return key != kWholeTold && !is_told(key) ? 1 : 0;
        };
        for (const auto& [key, value] : was_) {
            changes_.following += value_at(now_, key) != value ? counts(key) : 0;
        }
        for (const auto& [key, value] : now_) {
            changes_.following += was_.contains(key) ? 0 : counts(key);
        }
        // Nothing but what is drawn.
        const std::string whole(kWholeTold);
        const bool is_drawn =
            was_.contains(whole) && value_at(was_, whole) != value_at(now_, whole);
        changes_.following += changes_.told.empty() && changes_.following == 0 && is_drawn ? 1 : 0;
    }

    const ToldValues& was_;
    const ToldValues& now_;
    ValueChanges changes_;
    std::set<std::string> told_keys_;
    std::vector<std::string> told_prefixes_;
};

}  // namespace

ValueChanges value_changes(const ToldValues& was, const ToldValues& now) {
    return Comparer(was, now).compare();
}

}  // namespace clinic
