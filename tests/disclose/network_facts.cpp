#include "disclose/network_facts.hpp"

namespace clinic {

namespace {

constexpr const char* kGroups = R"(groups:
  - {id: c, name: Collaborative, kind: collaborative, from: 2014-09-01, members: [900101, 900102, 900103, 900104]}
  - {id: a, name: Triad A, kind: triad, within: c, from: 2014-09-01, members: [900101, 900102]}
  - {id: b, name: Triad B, kind: triad, within: c, from: 2014-09-01, members: [900103, 900104]}
)";

constexpr const char* kScale =
    "impact: {name: Impact, kind: local, worst: 4,\n"
    "         scale: {1: Excellent, 2: Significant, 3: Limited, 4: Very limited}}\n";

std::string school_text(int urn) {
    return "urn: " + std::to_string(urn) + "\nname: School " + std::to_string(urn) +
           "\nphase: primary\n";
}

}  // namespace

SmallFolder network_folder(const std::string& lists, const std::string& groups_more) {
    SmallFiles files = {{"network.yaml", kGroups + groups_more + lists},
                        {"frameworks.yaml", kScale}};
    for (const int urn : {900101, 900102, 900103, 900104}) {
        files.emplace_back("schools/" + std::to_string(urn) + "-s.yaml", school_text(urn));
    }
    return read_small(files);
}

Disclosed disclosed_on(const SmallFolder& folder, const Date& day, const Edition& edition) {
    const View view = view_on(day, folder.history, *folder.history.meeting("2015-autumn"), 1);
    return disclose(view, nullptr, assess(view, nullptr, 1), edition, 1);
}

}  // namespace clinic
