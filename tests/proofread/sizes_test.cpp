#include "proofread/drafts.hpp"
#include "support/catch.hpp"

using namespace clinic;

namespace {

const std::vector<std::pair<std::string, std::string>> kSizedFiles = {
    {"schools/900101-a.yaml", "urn: 900101\nname: Alder Primary School\nphase: primary\n"},
    {"schools/900102-b.yaml", "urn: 900102\nname: Beech Primary School\nphase: primary\n"},
    {"schools/900103-c.yaml", "urn: 900103\nname: Cedar Primary School\nphase: primary\n"},
    {"network.yaml",
     "groups:\n  - {id: one, name: Primary Collaborative 1, kind: collaborative, "
     "phase: primary, members: [900101, 900102, 900103]}\n"},
};

}  // namespace

TEST_CASE("the size of a kind of group is said in one way") {
    CHECK(found_in("Collaboratives are composed of six or nine schools.\n\n"
                   "The size of the collaboratives ranges from four to eleven schools.\n") ==
          Found{"3:44 [sizes-differ] 'four to eleven' schools in a collaborative is said otherwise "
                "elsewhere | line 1 says 'six or nine'"});
    CHECK(kinds_in("There are 6-11 schools in each collaborative.\n\n"
                   "Collaboratives have between 6 and 9 schools.\n") == Found{"sizes-differ"});
}

TEST_CASE("the size of the folder's own groups is as network.yaml has it") {
    CHECK(found_in("Primary collaboratives have four to eleven schools.\n", kSizedFiles) ==
          Found{"1:29 [sizes-differ] 'four to eleven' schools in a collaborative is said otherwise "
                "elsewhere | network.yaml has primary collaboratives of 3 schools"});
    CHECK(kinds_in("Primary collaboratives have three to eleven schools.\n", kSizedFiles) ==
          Found{});
}

TEST_CASE("groups of other kinds and phases, and other ranges, have their own sizes") {
    CHECK(
        kinds_in("Collaboratives have six or nine schools. Triads have three or four schools.\n") ==
        Found{});
    CHECK(kinds_in("Primary collaboratives have six to nine schools. Special collaboratives have "
                   "two to four schools.\n") == Found{});
    CHECK(kinds_in("Collaboratives have six or nine schools and two to three triads.\n") ==
          Found{});
    CHECK(kinds_in("Collaboratives are for 4-11 year olds.\n") == Found{});
}
