#include "model/successors.hpp"

#include <algorithm>

namespace clinic {

bool is_open(const School& school, const Date& day) {
    const bool has_opened = !school.opened || *school.opened <= day;
    return has_opened && (!school.closed || day <= *school.closed);
}

std::vector<const School*> schools_before(const History& history, const School& school) {
    std::vector<const School*> found;
    std::vector<const School*> next = {&school};
    while (!next.empty()) {
        std::vector<const School*> further;
        for (const School* const one : next) {
            for (const Predecessor& predecessor : one->predecessors) {
                const School* const before = history.school(predecessor.school);
                // A view may look at a copy of the school as it was.
                const bool is_new = before != nullptr && before->urn != school.urn &&
                                    std::find(found.begin(), found.end(), before) == found.end();
                if (is_new) {
                    found.push_back(before);
                    further.push_back(before);
                }
            }
        }
        next = std::move(further);
    }
    return found;
}

Successors::Successors(const History& history, const Date& day) : history_(history), day_(day) {
    for (const School& school : history.schools) {
        for (const Predecessor& predecessor : school.predecessors) {
            if (!school.opened || *school.opened <= day) {
                taken_over_by_.emplace(predecessor.school, school.urn);
            }
        }
    }
}

int Successors::today(int urn) const {
    // A chain is never longer than the schools there are, even when it bites its tail.
    for (std::size_t steps = 0; steps <= history_.schools.size(); ++steps) {
        const School* const school = history_.school(urn);
        if (school != nullptr && is_open(*school, day_)) {
            return urn;
        }
        if (taken_over_by_.count(urn) != 1) {
            return 0;
        }
        urn = taken_over_by_.find(urn)->second;
    }
    return 0;
}

}  // namespace clinic
