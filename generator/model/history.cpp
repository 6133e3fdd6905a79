#include "model/history.hpp"

#include <algorithm>

namespace clinic {

const School* History::school(int urn) const {
    const auto found =
        std::lower_bound(schools.begin(), schools.end(), urn,
                         [](const School& school, int wanted) { return school.urn < wanted; });
    return found != schools.end() && found->urn == urn ? &*found : nullptr;
}

const Meeting* History::meeting(const std::string& id) const {
    const auto found = std::find_if(meetings.begin(), meetings.end(),
                                    [&](const Meeting& meeting) { return meeting.id == id; });
    return found == meetings.end() ? nullptr : &*found;
}

}  // namespace clinic
