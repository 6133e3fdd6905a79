#include "model/meeting_on_day.hpp"
#include "model/small_folder.hpp"
#include "support/catch.hpp"

using namespace clinic;

namespace {

View view_as_at(const SmallFolder& folder, const Date& day) {
    return view_on(day, folder.history, *folder.history.meeting("2015-autumn"), 1);
}

std::string apologies_of(const View& view) {
    std::string text;
    for (const Attendance& called : attendance_on(view)) {
        text += called.is + (called.here.empty() ? "; " : " (" + called.here + "); ");
    }
    return text;
}

}  // namespace

TEST_CASE("facts stand as they stood on the day that was asked for") {
    const SmallFolder folder = read_small({{"schools/1-a.yaml", R"(urn: 1
name: New
phase: secondary
former: [{name: Old, phase: primary, to: 2015-09-30, known: 2015-10-20}]
people: {headteacher: [{is: Head A}, {from: 2015-10-05, is: Head B}]}
comments: {2015-autumn: {improvement: A word without a day.}}
)"}});
    CHECK(folder.remarks.empty());
    const View early = view_as_at(folder, {2015, 10, 1});
    const View cutoff = view_as_at(folder, {2015, 10, 2});
    const View late = view_as_at(folder, {2015, 10, 20});
    CHECK(early.schools[0].people.at("headteacher")[0]->is == "Head A");
    CHECK(late.schools[0].people.at("headteacher")[0]->is == "Head B");
    CHECK(early.schools[0].name + " " + early.schools[0].school->phase == "Old primary");
    CHECK(late.schools[0].name + " " + late.schools[0].school->phase == "New secondary");
    CHECK(early.schools[0].comments.empty());
    CHECK(cutoff.schools[0].comments.size() == 1);
}

TEST_CASE("what a meeting set is known from its day, and told by its own papers never") {
    const std::string summer =
        "term: summer\ndate: 2015-06-20\ncutoff: 2015-06-10\n"
        "actions: [{id: 2015-summer-01, title: Plan, school: 1}]\n"
        "outcomes: [{school: 1, measure: roll, target: 90}]\n";
    const std::string autumn =
        "term: autumn\ndate: 2015-10-15\ncutoff: 2015-10-02\n"
        "progress: [{action: 2015-summer-01, is: done, on: 2015-10-15}]\n"
        "actions: [{id: 2015-autumn-01, title: Of this meeting}]\n";
    const SmallFolder folder =
        read_small({{"clinics/2015-summer.yaml", summer},
                    {"clinics/2015-autumn.yaml", autumn},
                    {"schools/1-a.yaml", "urn: 1\nname: A\nphase: primary\n"}});
    CHECK(folder.remarks.empty());
    const View before_summer = view_as_at(folder, {2015, 6, 19});
    CHECK(before_summer.actions.empty());
    CHECK(before_summer.outcomes.empty());
    CHECK(before_summer.previous->id == "2015-summer");
    CHECK(view_as_at(folder, {2015, 6, 9}).previous == nullptr);
    const View cutoff = view_as_at(folder, {2015, 10, 2});
    REQUIRE(cutoff.actions.size() == 1);
    CHECK(cutoff.actions[0].state == "open");
    REQUIRE(cutoff.outcomes.size() == 1);
    CHECK(cutoff.outcomes[0].school == 1);
    const View late = view_as_at(folder, {2016, 1, 1});
    REQUIRE(late.actions.size() == 1);
    CHECK(late.actions[0].state == "done");
}

TEST_CASE("apologies are known from the meeting on, or from the day that they came") {
    const SmallFolder folder =
        read_small({{"clinics/2015-autumn.yaml",
                     "term: autumn\ndate: 2015-10-15\ncutoff: 2015-10-02\nattendance:\n"
                     "  - {role: adviser, is: A, here: apologies}\n"
                     "  - {role: adviser, is: B, here: apologies, known: 2015-10-01}\n"
                     "  - {role: adviser, is: C, known: 2015-10-12}\n"}});
    CHECK(folder.remarks.empty());
    CHECK(apologies_of(view_as_at(folder, {2015, 10, 2})) == "A; B (apologies); ");
    CHECK(apologies_of(view_as_at(folder, {2015, 10, 15})) == "A (apologies); B (apologies); C; ");
}

TEST_CASE("papers are the last version issued by the meeting; of another day they never were") {
    const SmallFolder folder = read_small(
        {{"clinics/2015-autumn.yaml",
          "term: autumn\ndate: 2015-10-15\ncutoff: 2015-10-02\n"
          "issued: [{version: 3, on: 2015-11-01}, {version: 2, on: 2015-10-12}, {version: 1, on: "
          "2015-10-07}]\n"}});
    CHECK(folder.remarks.empty());
    REQUIRE(issue_of(view_as_at(folder, {2015, 10, 2})) != nullptr);
    CHECK(issue_of(view_as_at(folder, {2015, 10, 2}))->version == 2);
    CHECK(issue_of(view_as_at(folder, {2015, 10, 12})) == nullptr);
}

TEST_CASE("groups, members, leads and bids are those that were known on the day") {
    const SmallFolder folder = read_small({{"schools/1-a.yaml", R"(urn: 1
name: A
phase: primary
ward: [Ward A, {from: 2015-06-01, known: 2015-09-15, is: Ward B}]
)"},
                                           {"network.yaml", R"(groups:
  - id: a
    name: [Old, {from: 2015-10-01, is: New}]
    kind: area
    from: 2014-09-01
    members: [{all: ward, is: Ward A}]
  - {id: b, name: B, kind: area, within: c, from: 2014-09-01, members: [{all: ward, is: [Ward B]}]}
  - {id: c, name: C, kind: partnership, from: 2014-09-01, known: 2015-10-05, members: [1]}
bids:
  - {id: x, group: a, for: X, submitted: 2015-09-01, decided: 2015-10-02, is: approved, granted: 5,
     spent: [{on: 2015-10-02, is: 2}, {on: 2015-10-03, is: 3}]}
)"}});
    CHECK(folder.remarks == "");
    const auto groups_on = [&](const Date& day) {
        const View view = view_as_at(folder, day);
        std::string names;
        for (const Membership& membership : view.schools[0].groups) {
            names += membership.group->name + "; ";
        }
        return names;
    };
    CHECK(groups_on({2014, 8, 31}).empty());
    CHECK(groups_on({2015, 9, 14}) == "Old; ");
    CHECK(groups_on({2015, 9, 15}) == "B; ");
    CHECK(groups_on({2015, 10, 5}) == "B; C; ");
    const View decided = view_as_at(folder, {2015, 10, 2});
    CHECK(decided.network->groups[0].name == "New");
    CHECK(decided.network->groups[1].within.empty());
    CHECK(decided.network->bids[0].granted == 5);
    CHECK(decided.network->bids[0].spent.size() == 1);
    const View before = view_as_at(folder, {2015, 10, 1});
    CHECK(before.network->bids[0].is.empty());
    CHECK(before.network->bids[0].spent.empty());
    CHECK(view_as_at(folder, {2015, 8, 31}).network->bids.empty());
}

TEST_CASE("predecessors that run in a circle come to an end, each school told once") {
    SmallFiles files;
    std::string all;
    for (int urn = 1; urn <= 14; ++urn) {
        all += (all.empty() ? "" : ", ") + std::to_string(urn);
    }
    for (int urn = 1; urn <= 14; ++urn) {
        const std::string number = std::to_string(urn);
        files.push_back(
            {"schools/" + number + "-a.yaml",
             "urn: " + number + "\nname: S" + number + "\nphase: primary\npredecessors: [" + all +
                 "]\ninspections: [{date: 2015-09-03, published: 2015-09-20, "
                 "framework: cif-2015, overall: 3}]\nyears: [20" +
                 (urn < 10 ? "0" : "") + number + "]\nfigures: {reserve: [" + number + "]}\n"});
    }
    files.push_back({"sources.yaml",
                     "- {id: r, title: R, published: 2015-09-01, years: [2001, 2002, 2003, 2004, "
                     "2005, 2006, 2007, 2008, 2009, 2010, 2011, 2012, 2013, 2014], measures: "
                     "[\"*\"]}\n"});
    const SmallFolder folder = read_small(files);
    const View view = autumn_view(folder);
    REQUIRE(view.schools.size() == 14);
    CHECK(view.schools[0].figures.at("reserve").size() == 14);
    CHECK(view.schools[0].inspections.size() == 14);
}
