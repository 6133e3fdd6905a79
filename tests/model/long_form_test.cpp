#include "model/small_folder.hpp"
#include "support/catch.hpp"

using namespace clinic;

namespace {

SmallFolder with_school(const std::string& more) {
    return read_small(
        {{"schools/900101-a.yaml", "urn: 900101\nname: School A\nphase: primary\n" + more}});
}

const School& school_of(const SmallFolder& folder) {
    return *folder.history.school(900101);
}

}  // namespace

TEST_CASE("a plain value has always been so") {
    const SmallFolder folder = with_school("capacity: 210\n");
    CHECK(folder.remarks.empty());
    REQUIRE(school_of(folder).capacity.size() == 1);
    CHECK(school_of(folder).capacity[0].is == 210);
    CHECK_FALSE(school_of(folder).capacity[0].from);
}

TEST_CASE("what changed is a list of long forms in any order") {
    const SmallFolder folder = with_school("capacity: [{from: 2015-09-01, is: 315}, {is: 210}]\n");
    CHECK(folder.remarks.empty());
    REQUIRE(school_of(folder).capacity.size() == 2);
    CHECK(school_of(folder).capacity[0].is == 210);
    CHECK(school_of(folder).capacity[1].is == 315);
}

TEST_CASE("two values from one day are a mistake, at the second") {
    const SmallFolder folder =
        with_school("capacity: [{from: 2015-09-01, is: 315}, {from: 2015-09-01, is: 210}]\n");
    CHECK(folder.remarks ==
          "schools/900101-a.yaml:4:41: error: 'capacity' has a second value from 2015-09-01 "
          "[duplicate-id]\n"
          "  4 | capacity: [{from: 2015-09-01, is: 315}, {from: 2015-09-01, is: 210}]\n"
          "    |                                         ^\n"
          "  hint: each value begins on a day of its own\n"
          "1 error; nothing was written\n");
}

TEST_CASE("a day that cannot be read is told once, and not as a second value too") {
    const SmallFolder folder = with_school("capacity: [{from: 1.9.2015, is: 315}, {is: 210}]\n");
    CHECK(folder.remarks ==
          "schools/900101-a.yaml:4:19: error: 'from' is '1.9.2015', not a date [bad-date]\n"
          "  4 | capacity: [{from: 1.9.2015, is: 315}, {is: 210}]\n"
          "    |                   ^^^^^^^^\n"
          "  hint: write 2015-09-01\n"
          "1 error; nothing was written\n");
}

TEST_CASE("a role with many seats may have several holders from one day, another may not") {
    const std::string roles =
        "name: M\nroles:\n"
        "  reps: {title: R, side: challenge, seats: 2, is: [{is: A}, {is: B}]}\n"
        "  chair: {title: C, side: challenge, is: [{is: A}, {is: B}]}\n";
    const SmallFolder folder = read_small({{"authority.yaml", roles}});
    CHECK(folder.remarks ==
          "authority.yaml:4:52: error: 'chair' has two holders from the same day [duplicate-id]\n"
          "  4 |   chair: {title: C, side: challenge, is: [{is: A}, {is: B}]}\n"
          "    |                                                    ^\n"
          "  hint: give the role 'seats: 2', or each holder a day of its own\n"
          "1 error; nothing was written\n");
}

TEST_CASE("a plain value of a school may be dated, and a view shows that of its day") {
    const SmallFolder folder = with_school(
        "ward: [{is: Ward A}, {is: Ward B, from: 2015-12-01}]\n"
        "governors: {places: [{is: 12}, {is: 9, from: 2015-12-01}]}\n");
    CHECK(folder.remarks.empty());
    CHECK(school_of(folder).ward == "Ward B");
    const View view = autumn_view(folder);
    CHECK(view.schools[0].school->ward == "Ward A");
    CHECK(view.schools[0].governor_places == 12);
}

TEST_CASE("a value that is not kept over time cannot be dated") {
    const SmallFolder folder = with_school("name: {is: School A, from: 2014-01-01}\n");
    CHECK(folder.remarks.find("[duplicate-key]") != std::string::npos);
    const SmallFolder clinic = read_small(
        {{"clinics/2015-autumn.yaml",
          "term: {is: autumn, from: 2014-01-01}\ndate: 2015-10-15\ncutoff: 2015-10-02\n"}});
    CHECK(clinic.remarks ==
          "clinics/2015-autumn.yaml:1:20: error: 'term' cannot be dated by 'from' "
          "[unknown-field]\n"
          "  1 | term: {is: autumn, from: 2014-01-01}\n"
          "    |                    ^^^^\n"
          "  hint: it holds one value, without days\n"
          "1 error; nothing was written\n");
}
