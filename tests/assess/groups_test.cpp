#include "assess/groups.hpp"

#include "assess/small_history.hpp"
#include "assess/subject.hpp"
#include "support/catch.hpp"

#include <algorithm>
#include <cmath>

using namespace clinic;

namespace {

// A triad of the network; schools join it by hand.
Group group_named(const std::string& id, const std::string& phase) {
    Group group;
    group.id = id;
    group.name = id;
    group.kind = "triad";
    group.phase = phase;
    return group;
}

void judge_results(SmallCouncil& council) {
    council.add_rule("comparator", "standards", "ks2-rwm");
    council.add_rule("comparator", "attendance", "persistent-absence");
    council.history.measures["persistent-absence"].cohort = "roll";
}

std::vector<GroupAssessment> groups_of(const SmallCouncil& council) {
    return assess_groups(ground_of(council.view));
}

const GroupAssessment& named(const std::vector<GroupAssessment>& groups, const std::string& name) {
    return *std::ranges::find(groups, name, &GroupAssessment::name);
}

std::string text_of(const std::vector<GroupAssessment>& groups) {
    std::string text;
    for (const GroupAssessment& group : groups) {
        text += to_text(group);
    }
    return text;
}

double to_tenths(double value) {
    return std::round(value * 10) / 10;
}

}  // namespace

// 60% of 30 are 18 pupils and 90% of 10 are 9: 27 of 40 are 67.5%. The mean would be 75%.
TEST_CASE("a group's percentage is that of all its pupils; who has none is left out and counted") {
    SmallCouncil council;
    judge_results(council);
    council.history.measures["ks2-rwm"].decimals = 1;
    const Group triad = group_named("Triad 1", "primary");
    add_figure(council.add_school(900101, "School A"), "ks2-rwm", 2015, 60, 30);
    add_figure(council.add_school(900102, "School B"), "ks2-rwm", 2015, 90, 10);
    add_symbol(council.add_school(900103, "School C"), "ks2-rwm", 2015, Symbol::SUPP);
    // An infant school has no results at eleven, and is missing from none.
    council.add_school(900104, "School D");
    for (SchoolOnDay& school : council.view.schools) {
        school.groups = {{&triad, "primary"}};
    }
    CHECK(text_of(groups_of(council)) == R"(authority Nenebridge
  ks2-rwm: 2014/15 67.5% (2 of 3 schools, 40 pupils)
phase Primary
  ks2-rwm: 2014/15 67.5% (2 of 3 schools, 40 pupils)
triad Triad 1
  ks2-rwm: 2014/15 67.5% (2 of 3 schools, 40 pupils)
)");
}

// Without School A the group is at 90%, so it pulls by 67.5 - 90; without School B at 60%.
TEST_CASE("the school that holds its group back most comes first") {
    SmallCouncil council;
    judge_results(council);
    SchoolOnDay& b = council.add_school(900102, "School B");
    add_figure(b, "ks2-rwm", 2015, 90, 10);
    add_figure(b, "persistent-absence", 2015, 2, 100);
    SchoolOnDay& a = council.add_school(900101, "School A");
    add_figure(a, "ks2-rwm", 2015, 60, 30);
    add_figure(a, "persistent-absence", 2015, 5, 100);
    const auto groups = groups_of(council);
    const GroupAssessment& whole = named(groups, "Nenebridge");
    REQUIRE(whole.measures.size() == 2);
    const auto results = pulls_of(*whole.measures[0].measure, whole.measures[0].years[0].parts);
    REQUIRE(results.size() == 2);
    CHECK(results[0].part.school == 1);
    CHECK(results[0].without == 90);
    CHECK(results[0].pull == -22.5);
    CHECK(results[1].part.school == 0);
    CHECK(results[1].pull == 7.5);
    // Of absence the school with more of it holds the group back: 3.5% with it, 2% without.
    const auto absent = pulls_of(*whole.measures[1].measure, whole.measures[1].years[0].parts);
    REQUIRE(absent.size() == 2);
    CHECK(absent[0].part.school == 1);
    CHECK(to_tenths(absent[0].pull) == 1.5);
}

TEST_CASE("pupils and pounds add up, and no school pulls on a sum") {
    SmallCouncil council;
    council.add_rule("share", "finance", "reserve");
    for (const auto& [urn, pupils, pounds] :
         {std::tuple{900101, 198, -19000.0}, {900102, 102, 41000.0}}) {
        SchoolOnDay& school = council.add_school(urn, "School " + std::to_string(urn));
        add_figure(school, "roll", 2015, pupils);
        add_figure(school, "reserve", 2015, pounds);
    }
    const auto groups = groups_of(council);
    const GroupAssessment& whole = named(groups, "Nenebridge");
    CHECK(to_text(whole) == R"(authority Nenebridge
  roll: January 2015 300 (2 of 2 schools)
  reserve: 2014/15 £22,000 (2 of 2 schools)
)");
    CHECK(pulls_of(*whole.measures[0].measure, whole.measures[0].years[0].parts).empty());
}

TEST_CASE("an all-through school stands in two groups, in each with its phase's results") {
    SmallCouncil council;
    judge_results(council);
    const Group primary = group_named("Primary triad", "primary");
    const Group secondary = group_named("Secondary triad", "secondary");
    SchoolOnDay& both = council.add_school(900101, "School A", "all-through");
    add_figure(both, "ks2-rwm", 2015, 60, 30);
    add_figure(both, "persistent-absence", 2015, 4, 900);
    both.groups = {{&primary, "primary"}, {&secondary, "secondary"}};
    SchoolOnDay& second = council.add_school(900102, "School B", "secondary");
    add_figure(second, "persistent-absence", 2015, 6, 900);
    second.groups = {{&secondary, "secondary"}};
    SchoolOnDay& third = council.add_school(900103, "School C");
    add_figure(third, "ks2-rwm", 2015, 80, 30);
    third.groups = {{&primary, "primary"}};
    const auto groups = groups_of(council);
    CHECK(to_text(named(groups, "Primary triad")) == R"(triad Primary triad
  ks2-rwm: 2014/15 70% (2 of 2 schools, 60 pupils)
  persistent-absence: 2014/15 4% (1 of 1 school, 900 pupils)
)");
    CHECK(to_text(named(groups, "Secondary triad")) == R"(triad Secondary triad
  persistent-absence: 2014/15 5% (2 of 2 schools, 1,800 pupils)
)");
}

TEST_CASE("a group without a result in the latest year says so, and one school is no group") {
    SmallCouncil council;
    judge_results(council);
    const Group old = group_named("Triad 1", "primary");
    const Group alone = group_named("Triad 2", "primary");
    for (const int urn : {900101, 900102, 900103}) {
        SchoolOnDay& school = council.add_school(urn, "School " + std::to_string(urn));
        add_figure(school, "ks2-rwm", 2013, 70, 20);
        school.groups = {{&old, "primary"}};
    }
    add_figure(council.view.schools[2], "ks2-rwm", 2015, 70, 20);
    council.view.schools[2].groups = {{&alone, "primary"}};
    const auto groups = groups_of(council);
    CHECK(to_text(named(groups, "Triad 1")) == R"(triad Triad 1
  ks2-rwm: 2012/13 70% (2 of 2 schools, 40 pupils) 2013/14 - 2014/15 -
)");
    CHECK(std::ranges::find(groups, "Triad 2", &GroupAssessment::name) == groups.end());
}
