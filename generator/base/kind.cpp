#include "base/kind.hpp"

namespace clinic {

const KindMember* find_member(const Kind& record, std::string_view name) {
    for (const KindMember& member : record.members) {
        if (member.name == name) {
            return &member;
        }
    }
    return nullptr;
}

std::vector<std::string> member_names(const Kind& record) {
    std::vector<std::string> names;
    for (const KindMember& member : record.members) {
        names.emplace_back(member.name);
    }
    return names;
}

}  // namespace clinic
