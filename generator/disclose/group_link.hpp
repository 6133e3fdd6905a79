// What facts of the network look at: the group that each of them is of.
#pragma once

#include "disclose/scene.hpp"

#include <string>
#include <vector>

namespace clinic {

// A fact of the network by itself: its place in memory, its mark, and the group it is of.
struct NetworkFact {
    const void* fact = nullptr;
    // Where it stands in its file, for the authority's defaults: "bids".
    std::string_view path;
    const std::optional<Exemption>* exempt = nullptr;
    const Group* group = nullptr;
};

// The network of the view's day; an empty one when there is none.
const Network& network_of(const Scene& scene);

// The group as it was known on the view's day; null when it was not.
const Group* group_called(const std::string& id, const Scene& scene);

// The fact and its group may both be seen. Nothing is said of a group that was not known yet.
bool may_see_of_group(const NetworkFact& fact, Reader& reader);

}  // namespace clinic
