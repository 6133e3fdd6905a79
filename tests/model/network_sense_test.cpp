// What may be wrong with visits, projects, recommendations and the board.
#include "model/small_folder.hpp"
#include "support/catch.hpp"

#include <sstream>

using namespace clinic;

namespace {

// The remarks on a network of one triad `g` and these lists, without source lines and carets.
std::string network_problems(const std::string& lists) {
    std::istringstream remarks(
        read_small({{"network.yaml", "groups: [{id: g, name: G, kind: triad}]\n" + lists}})
            .remarks);
    std::string text;
    for (std::string line; std::getline(remarks, line);) {
        const bool is_told = line.find(": error: ") != std::string::npos ||
                             line.find(": warning: ") != std::string::npos ||
                             line.starts_with("  hint: ");
        text += is_told ? line + "\n" : "";
    }
    return text;
}

}  // namespace

TEST_CASE("lists of the network are read without a remark when they are sound") {
    CHECK(network_problems(
              R"(visits: [{group: g, on: 2015-03-10, next: 2015-06-10, strengths: [A, B]}]
projects: [{id: p, group: g, title: T, state: running, came: {is: Much, from: 2015-09-01}}]
recommendations:
  - {id: r, text: T, owner: adviser, state: [{is: open, from: 2015-01-01}, {is: done, from: 2015-02-01}]}
board: {name: B, chair: A. Chair, members: [{is: B. Member, from: 2015-01-01}],
        meetings: [{on: 2015-02-01, present: [A. Chair], apologies: [B. Member]}]}
)") == "");
}

TEST_CASE("groups, roles and states of the network are words that there are") {
    CHECK(network_problems(R"(visits: [{group: h, on: 2015-03-10}]
projects: [{id: p, group: g, title: T, state: runing}]
recommendations: [{id: r, text: T, owner: advisor, state: [{is: opened, from: 2015-01-01}]}]
bids: [{id: b, group: g, is: agreed}]
)") == "network.yaml:2:18: error: 'h' is no group of network.yaml [unknown-name]\n"
       "  hint: did you mean 'g'?\n"
       "network.yaml:3:47: error: 'state' is 'runing' [unknown-name]\n"
       "  hint: did you mean 'running'?\n"
       "network.yaml:4:43: error: 'advisor' is no role of authority.yaml [unknown-name]\n"
       "  hint: did you mean 'adviser'?\n"
       "network.yaml:4:65: error: 'state' is 'opened' [unknown-name]\n"
       "  hint: did you mean 'open'?\n"
       "network.yaml:5:30: error: 'is' is 'agreed' [unknown-name]\n"
       "  hint: one of approved, refused, withdrawn\n");
}

TEST_CASE("a project and a recommendation say how they stand, and have one id each") {
    CHECK(network_problems(
              R"(projects: [{id: p, group: g, title: T}, {id: p, group: g, title: U, state: done}]
recommendations: [{id: r, text: T, state: open}, {id: r, text: U, state: open}]
)") == "network.yaml:2:12: error: 'state' is missing in 'projects' [missing-field]\n"
       "  hint: it holds planned, running, done or stopped, and from when\n"
       "network.yaml:2:46: error: 'p' is given twice [duplicate-id]\n"
       "  hint: each id is used once\n"
       "network.yaml:3:55: error: 'r' is given twice [duplicate-id]\n"
       "  hint: each id is used once\n");
}

TEST_CASE("a grade of impact is a code or a word of its scale") {
    const SmallFolder folder =
        read_small({{"frameworks.yaml",
                     "impact: {name: Impact, kind: local, worst: 2, scale: {1: Great, 2: "
                     "Small}}\n"},
                    {"network.yaml",
                     "groups: [{id: g, name: G, kind: triad}]\nimpact:\n"
                     "  - {group: g, on: 2015-07-10, strand: s, is: small}\n"
                     "  - {group: g, on: 2015-07-10, strand: t, is: 3}\n"}});
    CHECK(folder.history.network.impact.front().is == "2");
    CHECK(folder.remarks.find("network.yaml:4:47: error: '3' is no grade of 'impact' "
                              "[unknown-grade]\n") != std::string::npos);
    CHECK(folder.remarks.find("hint: one of 1 Great, 2 Small") != std::string::npos);
}

TEST_CASE("days of the network follow one another") {
    CHECK(network_problems(R"(visits: [{group: g, on: 2015-03-10, next: 2015-03-01}]
projects: [{id: p, group: g, title: T, state: done, from: 2015-03-10, to: 2015-03-01}]
recommendations: [{id: r, text: T, due: 2014-12-31, state: {is: open, from: 2015-01-01}}]
board: {name: B, members: [{is: A. Member, from: 2015-03-10, to: 2015-03-01}]}
)") == "network.yaml:2:43: error: the visit after that of 2015-03-10 is on 2015-03-01 "
       "[contradiction]\n"
       "  hint: one of the two days is wrong\n"
       "network.yaml:3:75: error: project 'p' ends on 2015-03-01, before it begins on 2015-03-10 "
       "[contradiction]\n"
       "  hint: one of the two days is wrong\n"
       "network.yaml:4:41: error: recommendation 'r' is due on 2014-12-31, before it was made on "
       "2015-01-01 [contradiction]\n"
       "  hint: one of the two days is wrong\n"
       "network.yaml:5:28: error: 'A. Member' leaves the board on 2015-03-01, before coming on "
       "2015-03-10 [contradiction]\n"
       "  hint: one of the two days is wrong\n");
}

TEST_CASE("who comes to the board sits on it that day, and either comes or sends apologies") {
    CHECK(network_problems(R"(board:
  name: B
  chair: A. Chair
  members: [{is: B. Member, from: 2015-01-01}, {is: C. Gone, to: 2015-01-31}]
  meetings:
    - {on: 2015-02-01, present: [A. Chair, B. Membre], apologies: [C. Gone]}
    - {on: 2015-03-01, present: [B. Member], apologies: [B. Member]}
)") == "network.yaml:7:7: warning: 'B. Membre' was not on the board on 2015-02-01 [doubtful]\n"
       "  hint: did you mean 'B. Member'?\n"
       "network.yaml:7:7: warning: 'C. Gone' was not on the board on 2015-02-01 [doubtful]\n"
       "  hint: one of A. Chair, B. Member\n"
       "network.yaml:8:7: error: 'B. Member' is present and sent apologies on 2015-03-01 "
       "[contradiction]\n"
       "  hint: each name stands in one of the two lists\n");
}
