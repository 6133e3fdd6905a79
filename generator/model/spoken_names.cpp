#include "model/spoken_names.hpp"

#include "base/number_text.hpp"

#include <algorithm>

namespace clinic {

std::string role_title(const Authority& authority, const std::string& role) {
    const auto found = std::ranges::find(authority.roles, role, &MeetingRole::id);
    return found == authority.roles.end() ? role : found->title;
}

std::string clinic_words(const Meeting& meeting) {
    return meeting.term + " " + number_text(meeting.date.year, 0);
}

std::optional<int> urn_in(const std::string& words, const Authority& authority) {
    const auto alias = authority.aliases.find(words);
    return alias != authority.aliases.end() ? std::optional(alias->second)
                                            : whole_number_from(words.substr(0, words.find(' ')));
}

}  // namespace clinic
