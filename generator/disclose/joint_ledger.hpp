// What an edition may show of the joint results of groups, decided in one place for all of them.
#pragma once

#include "disclose/disclose_people.hpp"
#include "disclose/hidden_sums.hpp"

#include <map>
#include <optional>
#include <vector>

namespace clinic {

// A group's members as one edition knows them.
struct GroupScene {
    const GroupAssessment* group = nullptr;
    // Schools of the group that the edition names at all.
    std::set<std::size_t> members;
    // Of those, the ones of which it may not say that they are members.
    std::set<std::size_t> unsaid;
};

// Members of a group whose figures of a year the edition counts, and which of them it hides.
struct JointYear {
    // Those of schools that the edition names; a school that is withheld as a whole is in no group.
    std::vector<GroupPart> parts;
    std::set<std::size_t> hidden;
    // Nothing when no figure counts, or it is withheld.
    std::optional<Joint> joint;
    bool is_withheld = false;
};

// Groups must be shown in one order, the larger before the smaller: what was shown decides what may
// still be.
class JointLedger {
public:
    JointLedger(const Scene& scene, Reader& reader) : scene_(&scene), reader_(&reader) {}

    JointYear show(const GroupScene& group, const Measure& measure, const GroupYear& year);

private:
    struct Entry {
        // Schools whose figure of the measure and year may not be shown, among those looked at.
        std::map<std::size_t, bool> hidden;
        HiddenSums sums;
    };

    bool is_hidden(Entry& entry, const Measure& measure, const GroupPart& part);
    std::optional<Reason> bars(Entry& entry, const Measure& measure, const JointYear& year);

    const Scene* scene_;
    Reader* reader_;
    std::map<std::pair<const Measure*, int>, Entry> entries_;
};

}  // namespace clinic
