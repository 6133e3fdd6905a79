#include "disclose/group_link.hpp"

#include <algorithm>

namespace clinic {

const Network& network_of(const Scene& scene) {
    static const Network kNone;
    return scene.now->network == nullptr ? kNone : *scene.now->network;
}

const Group* group_called(const std::string& id, const Scene& scene) {
    const std::vector<Group>& groups = network_of(scene).groups;
    const auto found = std::ranges::find(groups, id, &Group::id);
    return found == groups.end() ? nullptr : &*found;
}

bool may_see_of_group(const NetworkFact& fact, Reader& reader) {
    return fact.group != nullptr &&
           reader.may_see(fact.fact, fact.path, marks_of({&fact.group->exempt, fact.exempt}));
}

}  // namespace clinic
