// Schools that closed and those that took over from them.
#pragma once

#include "model/history.hpp"

#include <map>
#include <vector>

namespace clinic {

// Is the school open on the day, as that was known on it?
bool is_open(const School& school, const Date& day);

// All schools before this one, nearest first, each once, even where they run in a circle.
std::vector<const School*> schools_before(const History& history, const School& school);

// As known on one day; `history` must outlive it.
class Successors {
public:
    Successors(const History& history, const Date& day);

    // The school that a membership or an action of `urn` stands with on the day: itself while it is
    // open, else the one open school that took over from it, however many closed between; 0 when
    // there is none, or several.
    int today(int urn) const;

private:
    const History& history_;
    Date day_;
    std::multimap<int, int> taken_over_by_;
};

}  // namespace clinic
