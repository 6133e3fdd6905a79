// Figures that are not final when a pack is made.
#pragma once

#include "model/history.hpp"
#include "model/release_index.hpp"

#include <vector>

namespace clinic {

// A provisional release that gives the latest figures of some measures on a day.
struct ProvisionalRelease {
    const Release* release = nullptr;
    std::size_t measures = 0;
    // The first release after the day that is not provisional and gives one of these figures; null
    // when sources.yaml has none.
    const Release* replaced_by = nullptr;
};

// In the order in which they were published.
std::vector<ProvisionalRelease> provisional_on(const Date& day, const History& history,
                                               const ReleaseIndex& releases);

}  // namespace clinic
