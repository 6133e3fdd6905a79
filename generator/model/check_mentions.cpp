#include "model/check_mentions.hpp"

#include "base/number_text.hpp"
#include "model/value_words.hpp"

#include <algorithm>

namespace clinic {

namespace {

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

void check_mention(const SchoolMention& mention, const History& history,
                   const std::vector<int>& also, Diagnostics& diagnostics) {
    const std::string urn = number_text(mention.urn, 0);
    const School* const school = history.school(mention.urn);
    if (school == nullptr) {
        if (std::find(also.begin(), also.end(), mention.urn) != also.end()) {
            return;
        }
        const std::string words = mention.name.empty() ? urn : urn + " " + mention.name;
        const School* const meant = school_called(mention.name, history);
        diagnostics.error(Problem::UnknownSchool, mention.place,
                          "school " + in_quotes(words) + " is not in this folder",
                          meant != nullptr ? "did you mean '" + number_and_name(*meant) + "'?"
                                           : "there is no file schools/" + urn + "-….yaml");
        return;
    }
    if (mention.name.empty() || is_called(*school, mention.name, history.authority)) {
        return;
    }
    const School* const other = school_called(mention.name, history);
    std::string hint = "it is called '" + school->name + "'";
    if (other != nullptr) {
        hint += "; '" + mention.name + "' is " + number_text(other->urn, 0);
    }
    diagnostics.error(Problem::NameDiffers, mention.place,
                      in_quotes(mention.name) + " is not the name of school " + urn, hint);
}

}  // namespace

void check_mentions(const std::vector<SchoolMention>& mentions, const History& history,
                    const std::vector<int>& also, Diagnostics& diagnostics) {
    for (const SchoolMention& mention : mentions) {
        check_mention(mention, history, also, diagnostics);
    }
}

}  // namespace clinic
