#include "model/check_mentions.hpp"

#include "base/nearest.hpp"
#include "base/number_text.hpp"

#include <algorithm>

namespace clinic {

namespace {

// A folder with more unknown schools than these has lost its files, not slipped: looking through
// all names for each would take minutes.
constexpr int kSearches = 20;

bool is_called(const School& school, const std::string& name, const Authority& authority) {
    const auto alias = authority.aliases.find(name);
    return school.name.empty() || school.name == name ||
           (alias != authority.aliases.end() && alias->second == school.urn) ||
           std::any_of(school.former.begin(), school.former.end(),
                       [&](const Former& former) { return former.name == name; });
}

const School* school_called(const std::string& name, const History& history) {
    const auto found =
        std::find_if(history.schools.begin(), history.schools.end(), [&](const School& school) {
            return !school.name.empty() && is_called(school, name, history.authority);
        });
    return name.empty() || found == history.schools.end() ? nullptr : &*found;
}

std::string number_and_name(const School& school) {
    return number_text(school.urn, 0) + " " + school.name;
}

bool is_one_digit_off(const std::string& first, const std::string& second) {
    int differences = static_cast<int>(first.size() != second.size()) * 2;
    for (std::size_t i = 0; i < std::min(first.size(), second.size()); ++i) {
        differences += static_cast<int>(first[i] != second[i]);
    }
    return differences == 1;
}

// The one school whose number is a slip of one digit away; null when there are several.
const School* school_numbered_nearly(const std::string& urn, const History& history) {
    const School* found = nullptr;
    for (const School& school : history.schools) {
        if (is_one_digit_off(urn, number_text(school.urn, 0))) {
            if (found != nullptr) {
                return nullptr;
            }
            found = &school;
        }
    }
    return found;
}

// The school with the nearest name or number, for one that there is not; null when none is near.
const School* nearest_school(const SchoolMention& mention, const History& history) {
    std::vector<std::string> names;
    for (const School& school : history.schools) {
        names.push_back(school.name);
    }
    const std::string nearest = mention.name.empty() ? "" : nearest_name(mention.name, names);
    // Of names that are equally near, the first is found: then another order finds another.
    std::reverse(names.begin(), names.end());
    const bool is_clear = !nearest.empty() && nearest_name(mention.name, names) == nearest;
    return !is_clear ? school_numbered_nearly(number_text(mention.urn, 0), history)
                     : school_called(nearest, history);
}

class MentionChecker {
public:
    MentionChecker(const History& history, const std::vector<int>& also, Diagnostics& diagnostics)
        : history_(history), also_(also), diagnostics_(diagnostics) {}

    void check(const SchoolMention& mention) {
        const School* const school = history_.school(mention.urn);
        if (school != nullptr) {
            check_name(mention, *school);
        } else if (std::find(also_.begin(), also_.end(), mention.urn) == also_.end()) {
            say_unknown(mention);
        }
    }

private:
    void say_unknown(const SchoolMention& mention) {
        const std::string urn = number_text(mention.urn, 0);
        const std::string words = mention.name.empty() ? urn : urn + " " + mention.name;
        diagnostics_.error(Problem::UnknownSchool, mention.place,
                           "school " + in_quotes(words) + " is not in this folder",
                           hint_for(mention));
    }

    std::string hint_for(const SchoolMention& mention) {
        const auto meant = [](const School& school) {
            return "did you mean '" + number_and_name(school) + "'?";
        };
        if (const School* const called = school_called(mention.name, history_)) {
            return meant(*called);
        }
        const School* const near = searches_-- > 0 ? nearest_school(mention, history_) : nullptr;
        return "there is no file schools/" + number_text(mention.urn, 0) + "-….yaml" +
               (near == nullptr ? "" : "; " + meant(*near));
    }

    void check_name(const SchoolMention& mention, const School& school) {
        if (mention.name.empty() || is_called(school, mention.name, history_.authority)) {
            return;
        }
        const School* const other = school_called(mention.name, history_);
        std::string hint = "it is called '" + school.name + "'";
        if (other != nullptr) {
            hint += "; '" + mention.name + "' is " + number_text(other->urn, 0);
        }
        diagnostics_.error(
            Problem::NameDiffers, mention.place,
            in_quotes(mention.name) + " is not the name of school " + number_text(mention.urn, 0),
            hint);
    }

    const History& history_;
    const std::vector<int>& also_;
    Diagnostics& diagnostics_;
    int searches_ = kSearches;
};

}  // namespace

void check_mentions(const std::vector<SchoolMention>& mentions, const History& history,
                    const std::vector<int>& also, Diagnostics& diagnostics) {
    MentionChecker checker(history, also, diagnostics);
    for (const SchoolMention& mention : mentions) {
        checker.check(mention);
    }
}

}  // namespace clinic
