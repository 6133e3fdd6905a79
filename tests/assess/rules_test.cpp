#include "assess/rule_kinds.hpp"
#include "assess/small_history.hpp"
#include "support/catch.hpp"

using namespace clinic;

namespace {

// What the rule says of the council's first school: "amber: sentence", or "not judged: why".
std::string outcome(const SmallCouncil& council) {
    const Ground ground = ground_of(council.view);
    const Rule& rule = council.history.rules.front();
    const Flag flag = judge_rule(rule, {&ground, &council.view.schools.front()});
    if (!flag.unjudged.empty()) {
        return "not judged: " + flag.unjudged;
    }
    return std::string(rag_word(flag.rag)) + (flag.sentence.empty() ? "" : ": " + flag.sentence);
}

void add_attendance_rule(SmallCouncil& council) {
    Rule& rule = council.add_rule("comparator", "attendance", "attendance");
    rule.against = "nation";
    rule.amber = 1;
    rule.red = 2;
}

}  // namespace

TEST_CASE("a figure worse than the nation by the margin is flagged with both figures") {
    SmallCouncil council;
    add_attendance_rule(council);
    add_figure(council.add_school(900101, "School A"), "attendance", 2015, 94.1);
    council.add_comparator("nation", "attendance", 2015, 96.0);
    CHECK(outcome(council) ==
          "amber: Attendance 94.1% (2014/15) is 1.9 points below the nation's 96.0%; amber from "
          "1.0 points");
}

TEST_CASE("a margin is met by a figure exactly on it, whatever its last bits say") {
    SmallCouncil council;
    add_attendance_rule(council);
    add_figure(council.add_school(900101, "School A"), "attendance", 2015, 93.3);
    council.add_comparator("nation", "attendance", 2015, 95.3);
    CHECK(outcome(council) ==
          "red: Attendance 93.3% (2014/15) is 2.0 points below the nation's 95.3%; red from 2.0 "
          "points");
}

TEST_CASE("where less is better a higher figure is worse") {
    SmallCouncil council;
    Rule& rule = council.add_rule("comparator", "attendance", "persistent-absence");
    rule.against = "authority";
    rule.red = 3;
    add_figure(council.add_school(900101, "School A"), "persistent-absence", 2015, 9);
    council.add_comparator("authority", "persistent-absence", 2015, 4);
    CHECK(outcome(council) ==
          "red: Persistent-absence 9% (2014/15) is 5 points above the authority's 4%; red from 3 "
          "points");
}

TEST_CASE("a suppressed figure is not judged, and the year before does not stand in for it") {
    SmallCouncil council;
    add_attendance_rule(council);
    SchoolOnDay& school = council.add_school(900101, "School A");
    add_figure(school, "attendance", 2014, 80);
    add_symbol(school, "attendance", 2015, Symbol::SUPP);
    council.add_comparator("nation", "attendance", 2014, 95);
    council.add_comparator("nation", "attendance", 2015, 95);
    CHECK(outcome(council) == "not judged: the figure of 2014/15 is suppressed: too few pupils");
    const Ground ground = ground_of(council.view);
    const auto domains = judge_school({&ground, &council.view.schools.front()});
    CHECK(domains.size() == kDomains.size());
    CHECK(domains.at("attendance").rag == Rag::None);
}

TEST_CASE("a figure is compared within its own year, one year behind other schools at most") {
    SmallCouncil council;
    add_attendance_rule(council);
    add_figure(council.add_school(900101, "School A"), "attendance", 2013, 94);
    council.add_comparator("nation", "attendance", 2013, 95);
    council.add_comparator("nation", "attendance", 2015, 99);
    CHECK(outcome(council) ==
          "amber: Attendance 94.0% (2012/13) is 1.0 points below the nation's 95.0%; amber from "
          "1.0 points");
    add_figure(council.add_school(900102, "School B"), "attendance", 2015, 95);
    CHECK(outcome(council) ==
          "not judged: the figure of 2012/13 is history: other schools have newer ones");
}

TEST_CASE("a cohort below the rule's smallest is not judged") {
    SmallCouncil council;
    add_attendance_rule(council);
    council.history.rules.front().smallest = 30;
    KnownFigure& figure =
        add_figure(council.add_school(900101, "School A"), "attendance", 2015, 80, 29);
    council.add_comparator("nation", "attendance", 2015, 95);
    CHECK(outcome(council) == "not judged: 29 pupils, and it judges 30 or more");
    figure.pupils = 30;
    CHECK(outcome(council).starts_with("red"));
}

TEST_CASE("a rule of another phase or another year leaves a school alone") {
    SmallCouncil council;
    add_attendance_rule(council);
    add_figure(council.add_school(900101, "School A"), "attendance", 2015, 80);
    council.add_comparator("nation", "attendance", 2015, 95);
    council.history.rules.front().last_year = 2014;
    CHECK(outcome(council) ==
          "not judged: it is for 2013/14 and before, and the latest figure is of 2014/15");
    council.history.rules.front().last_year = 0;
    council.history.rules.front().phases = {"secondary"};
    const Ground ground = ground_of(council.view);
    CHECK(judge_school({&ground, &council.view.schools.front()}).at("attendance").rag == Rag::None);
}

TEST_CASE("an all-through school is judged in both its phases") {
    SmallCouncil council;
    add_attendance_rule(council);
    council.history.rules.front().phases = {"secondary"};
    add_figure(council.add_school(900101, "School A", "all-through"), "attendance", 2015, 95);
    council.add_comparator("nation", "attendance", 2015, 95);
    const Ground ground = ground_of(council.view);
    CHECK(judge_school({&ground, &council.view.schools.front()}).at("attendance").rag ==
          Rag::Green);
}

TEST_CASE("a measure that another has replaced is history") {
    SmallCouncil council;
    add_attendance_rule(council);
    council.history.measures["attendance"].last_year = 2014;
    SchoolOnDay& school = council.add_school(900101, "School A");
    add_figure(school, "attendance", 2014, 80);
    council.add_comparator("nation", "attendance", 2014, 95);
    CHECK(outcome(council).starts_with("red"));
    add_figure(school, "ks2-rwm", 2015, 80);
    CHECK(outcome(council) ==
          "not judged: the figure of 2013/14 is history: another measure took its place");
}

TEST_CASE("a threshold is met at its value or beyond") {
    SmallCouncil council;
    Rule& rule = council.add_rule("threshold", "attendance", "persistent-absence");
    rule.amber = 10;
    rule.red = 15;
    KnownFigure& figure =
        add_figure(council.add_school(900101, "School A"), "persistent-absence", 2015, 9.9);
    CHECK(outcome(council) == "green");
    figure.value = 12;
    CHECK(outcome(council) ==
          "amber: Persistent-absence 12% (2014/15) is 2 points above the amber line of 10%");
    figure.value = 15;
    CHECK(outcome(council) ==
          "red: Persistent-absence 15% (2014/15) is level with the red line of 15%");
}

TEST_CASE("a floor rule needs every test, and missing figures leave it open") {
    SmallCouncil council;
    Rule& rule = council.add_rule("all-of", "standards", "");
    rule.name = "below the floor";
    rule.red = 2;
    rule.tests = {{"ks2-rwm", 65, {}}, {"ks2-read", 94, {}}};
    SchoolOnDay& school = council.add_school(900101, "School A");
    add_figure(school, "ks2-rwm", 2015, 60);
    CHECK(outcome(council) == "not judged: 1 test without a figure could turn it");
    KnownFigure& read = add_symbol(school, "ks2-read", 2015, Symbol::SUPP);
    CHECK(outcome(council) == "not judged: 1 test without a figure could turn it");
    read.symbol = Symbol::None;
    read.value = 94;
    CHECK(outcome(council) == "green");
    read.value = 93;
    CHECK(outcome(council) ==
          "red: Below the floor (2014/15), 2 of 2 tests failed: KS2 L4+ 60% (below 65%), ks2-read "
          "93% (below 94%)");
}

TEST_CASE("a floor rule clears a school whose known figures are enough to pass") {
    SmallCouncil council;
    Rule& rule = council.add_rule("all-of", "standards", "");
    rule.red = 2;
    rule.tests = {{"ks2-rwm", 65, {}}, {"ks2-read", 94, {}}};
    add_figure(council.add_school(900101, "School A"), "ks2-rwm", 2015, 65);
    CHECK(outcome(council) == "green");
}

TEST_CASE("a deficit is judged as a share of income") {
    SmallCouncil council;
    Rule& rule = council.add_rule("share", "finance", "reserve");
    rule.of = "income";
    rule.amber = 2;
    rule.red = 0;
    SchoolOnDay& school = council.add_school(900101, "School A");
    KnownFigure& reserve = add_figure(school, "reserve", 2015, -19000);
    CHECK(outcome(council) == "not judged: there is no income for 2014/15");
    add_figure(school, "income", 2015, 950000);
    CHECK(outcome(council) ==
          "red: Reserve −£19,000 (2014/15) is −2.0% of income; red at 0% or below");
    reserve.value = 19000;
    CHECK(outcome(council) ==
          "amber: Reserve £19,000 (2014/15) is 2.0% of income; amber at 2% or below");
    reserve.value = 19001;
    CHECK(outcome(council) == "green");
    // A share just beside a limit does not read as if it met it.
    rule.red = 1.96;
    reserve.value = 18900;
    CHECK(outcome(council) ==
          "amber: Reserve £18,900 (2014/15) is just below 2.0% of income; amber at 2% or below");
    rule.red = 1.9;
    reserve.value = 18100;
    CHECK(outcome(council) ==
          "amber: Reserve £18,100 (2014/15) is just above 1.9% of income; amber at 2% or below");
}

TEST_CASE("vacancies are judged in percent of governors' places") {
    SmallCouncil council;
    Rule& rule = council.add_rule("vacancies", "governance", "");
    rule.amber = 15;
    rule.red = 25;
    SchoolOnDay& school = council.add_school(900101, "School A");
    const Fact<int> vacant{4, Date{2015, 9, 10}, {}, {}, {}, "", "", "", {}};
    school.vacancies = &vacant;
    CHECK(outcome(council) == "not judged: governors' places or vacancies are not recorded");
    school.governor_places = 12;
    CHECK(outcome(council) == "red: 4 of 12 governors' places are vacant (33%); red from 25%");
}

TEST_CASE("the state of a post is judged by the rule's words") {
    SmallCouncil council;
    Rule& rule = council.add_rule("people", "staffing", "");
    rule.role = "headteacher";
    rule.flags = {{"interim", "amber"}, {"vacant", "red"}};
    SchoolOnDay& school = council.add_school(900101, "School A");
    CHECK(outcome(council) == "not judged: nobody is recorded as headteacher");
    add_head(council, school, "Headteacher A", {2011, 9, 1});
    CHECK(outcome(council) == "green");
    add_head(council, school, "Headteacher B", {2015, 9, 1}, "interim");
    CHECK(outcome(council) == "amber: The headteacher has been interim since 1 September 2015");
    add_head(council, school, "vacant", {2015, 9, 20});
    CHECK(outcome(council) ==
          "red: The post of headteacher has been vacant since 20 September 2015");
}

TEST_CASE("changes of headteacher are counted from the first that is known") {
    SmallCouncil council;
    Rule& rule = council.add_rule("changes", "staffing", "");
    rule.role = "headteacher";
    rule.months = 36;
    rule.amber = 2;
    SchoolOnDay& school = council.add_school(900101, "School A");
    add_head(council, school, "Headteacher A", {2013, 9, 1});
    add_head(council, school, "Headteacher B", {2014, 9, 1});
    CHECK(outcome(council) == "green");
    add_head(council, school, "Headteacher C", {2015, 9, 1});
    CHECK(outcome(council) == "amber: The headteacher has changed 2 times since 2 October 2012");
}

TEST_CASE("safeguarding is judged by the latest inspection that speaks of it") {
    SmallCouncil council;
    Rule& rule = council.add_rule("safeguarding", "governance", "");
    rule.flags = {{"not effective", "red"}};
    SchoolOnDay& school = council.add_school(900101, "School A");
    add_inspection(council, school, "s5-2012", "2", {2013, 1, 10});
    CHECK(outcome(council) == "not judged: the inspection of 10 January 2013 says nothing of it");
    add_inspection(council, school, "cif-2015", "4", {2015, 9, 17}).safeguarding = "not effective";
    CHECK(outcome(council) ==
          "red: Safeguarding was not effective at the inspection of 17 September 2015");
}

TEST_CASE("every kind of rule says in words where amber and red begin") {
    SmallCouncil council;
    add_attendance_rule(council);
    Rule floor = council.add_rule("all-of", "standards", "");
    floor.tests = {{"ks2-rwm", 65, {}}};
    floor.red = 1;
    Rule share = council.add_rule("share", "finance", "reserve");
    share.of = "income";
    share.amber = 2;
    share.red = 0;
    CHECK(threshold_text(council.history.rules.front(), council.history) ==
          "Attendance: amber 1.0 points, red 2.0 points or more below the nation");
    CHECK(threshold_text(floor, council.history) == "KS2 L4+ below 65%: red when 1 fails");
    CHECK(threshold_text(share, council.history) ==
          "reserve in percent of income: amber at 2% or below, red at 0% or below");
}
