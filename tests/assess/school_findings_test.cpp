#include "assess/area_grades.hpp"
#include "assess/assessment.hpp"
#include "assess/concern.hpp"
#include "assess/small_history.hpp"
#include "support/catch.hpp"

using namespace clinic;

TEST_CASE("a listed school says why, and since when the present spell has lasted") {
    SmallCouncil council;
    SchoolOnDay& school = council.add_school(900101, "School A");
    add_judgement(council, school, "la-category", "red", {2012, 9, 1});
    add_judgement(council, school, "la-category", "green", {2013, 9, 1});
    add_judgement(council, school, "la-category", "amber", {2014, 9, 19});
    add_judgement(council, school, "la-category", "red", {2015, 9, 18});
    add_inspection(council, school, "s5-2012", "2", {2012, 11, 20});
    add_inspection(council, school, "cif-2015", "3", {2015, 9, 17});
    const Assessment assessment = assess(council.view, nullptr, 1);
    CHECK(to_text(assessment, council.view) == R"(school 900101 School A
  standards: no data
  progress: no data
  attendance: no data
  exclusions: no data
  finance: no data
  governance: no data
  staffing: no data
  safeguarding: no data
  inspection: no data
  concern: LA category red since 2014-09-19
  concern: Ofsted: Requires improvement since 2015-09-17
  question: The school has caused concern since 19 September 2014: what will be different by the next clinic?
inspected School A on 2015-09-17: Requires improvement
)");
    CHECK(assessment.schools.front().concern_since == Date{2014, 9, 19});
}

TEST_CASE("a framework without an overall grade lists a school by its areas") {
    SmallCouncil council;
    SchoolOnDay& school = council.add_school(900101, "School A");
    Inspection& card = add_inspection(council, school, "card-2025", "", {2015, 9, 1});
    card.areas = {{"achievement", "2"}, {"inclusion", "3"}};
    const auto reasons = concern_of(council.view, school);
    REQUIRE(reasons.size() == 1);
    CHECK(reasons.front().why.text == "Ofsted: Achievement needs attention");
    CHECK(grade_words(school.inspections.front()) == "Needs attention in 1 of 2 areas");
}

TEST_CASE("what a framework without an overall grade found is told by its lowest grades") {
    SmallCouncil council;
    SchoolOnDay& school = council.add_school(900101, "School A");
    Inspection& card = add_inspection(council, school, "card-2025", "", {2015, 9, 1});
    Framework& framework = council.history.frameworks.at("card-2025");
    framework.scale = {{"4", "Strong standard"},
                       {"3", "Expected standard"},
                       {"2", "Needs attention"},
                       {"1", "Urgent improvement"}};
    framework.listed.any_area = {"1", "2"};
    const auto summary = [&](std::vector<std::pair<std::string, std::string>> areas) {
        card.areas = std::move(areas);
        return area_summary(school.inspections.front());
    };
    CHECK(summary({{"inclusion", "4"}, {"achievement", "3"}, {"leadership", "3"}}) ==
          "expected standard in 2 of 3 areas, none lower");
    CHECK(summary({{"inclusion", "3"}, {"achievement", "3"}}) ==
          "expected standard in all 2 areas");
    CHECK(summary({{"inclusion", "1"}, {"achievement", "2"}, {"leadership", "2"}}) ==
          "urgent improvement in 1 and needs attention in 2 of 3 areas");
    CHECK(summary({}) == "");
}

TEST_CASE("a visit that warns is an early warning until a later visit takes it back") {
    SmallCouncil council;
    SchoolOnDay& school = council.add_school(900101, "School A");
    council.history.frameworks.at("s5-2012").ungraded = {{"School remains Good", "Concerns"},
                                                         {"Concerns"}};
    add_inspection(council, school, "s5-2012", "2", {2012, 5, 1});
    CHECK(early_warning(school) == nullptr);
    Inspection& visit = add_inspection(council, school, "s5-2012", "", {2014, 5, 1});
    visit.kind = "short";
    visit.outcome = "Concerns";
    REQUIRE(early_warning(school) != nullptr);
    CHECK(early_warning(school)->inspection->date == Date{2014, 5, 1});
    CHECK(grade_words(*early_warning(school)) == "Concerns");
    CHECK(grade_in_force(school)->inspection->overall == "2");
    add_judgement(council, school, "la-category", "green", {2014, 9, 1});
    const auto risks = assess(council.view, nullptr, 1).schools.front().risks;
    REQUIRE(risks.size() == 1);
    CHECK(risks.front().text ==
          "Ofsted's visit of 1 May 2014 left the grade as it was and ended with: Concerns");
    Inspection& later = add_inspection(council, school, "s5-2012", "", {2015, 5, 1});
    later.kind = "short";
    later.outcome = "School remains Good";
    CHECK(early_warning(school) == nullptr);
}

TEST_CASE("a visit that gives no grade leaves the grade before it in force") {
    SmallCouncil council;
    SchoolOnDay& school = council.add_school(900101, "School A");
    add_inspection(council, school, "s5-2012", "3", {2014, 5, 1});
    add_inspection(council, school, "s5-2012", "", {2015, 5, 1}).kind = "section 8";
    CHECK(grade_in_force(school)->inspection->overall == "3");
}

TEST_CASE("categories that changed since the last clinic are movements, worse first") {
    SmallCouncil council;
    for (const auto& [urn, name, from, to] : {std::tuple{900101, "School A", "red", "amber"},
                                              {900102, "School B", "green", "red"},
                                              {900103, "School C", "green", "green"}}) {
        SchoolOnDay& school = council.add_school(urn, name);
        add_judgement(council, school, "la-category", from, {2014, 9, 1});
        council.earlier(urn).judgements = school.judgements;
        add_judgement(council, school, "la-category", to, {2015, 9, 1});
    }
    const Assessment assessment = assess(council.view, &council.before, 1);
    REQUIRE(assessment.movements.size() == 2);
    CHECK(assessment.movements[0].school == 900102);
    CHECK(assessment.movements[0].worse_by == 2);
    CHECK(assessment.movements[1].school == 900101);
    CHECK(assessment.movements[1].worse_by == -1);
}

TEST_CASE("a school that became an academy moved from its predecessor's category") {
    SmallCouncil council;
    SchoolOnDay& old = council.add_school(900101, "School A");
    add_judgement(council, old, "la-category", "amber", {2014, 9, 1});
    council.earlier(900101).judgements = old.judgements;
    SchoolOnDay& academy = council.add_school(900201, "Academy A");
    Predecessor predecessor;
    predecessor.school = 900101;
    council.school(900201).predecessors.push_back(predecessor);
    council.before.schools.pop_back();
    add_judgement(council, academy, "la-category", "red", {2015, 9, 1});
    council.view.schools.erase(council.view.schools.begin());
    const Assessment assessment = assess(council.view, &council.before, 1);
    REQUIRE(assessment.movements.size() == 1);
    CHECK(assessment.movements.front().school == 900201);
    CHECK(assessment.movements.front().earlier->is == "amber");
}

TEST_CASE("only inspections published since the last clinic's cutoff are recent") {
    SmallCouncil council;
    SchoolOnDay& school = council.add_school(900101, "School A");
    add_inspection(council, school, "s5-2012", "2", {2015, 6, 1});
    add_inspection(council, school, "s5-2012", "2", {2015, 6, 2});
    CHECK(assess(council.view, nullptr, 1).recent_inspections.size() == 1);
}

TEST_CASE("questions come weightiest first and without names") {
    SmallCouncil council;
    SchoolOnDay& school = council.add_school(900101, "School A");
    Rule& attendance = council.add_rule("threshold", "attendance", "attendance");
    attendance.amber = 95;
    attendance.asks = "Who is missing?";
    Rule& results = council.add_rule("comparator", "standards", "ks2-rwm");
    results.against = "nation";
    results.red = 10;
    results.asks = "Which pupils fell short?";
    add_figure(school, "attendance", 2015, 94);
    add_figure(school, "ks2-rwm", 2015, 60);
    council.add_comparator("nation", "ks2-rwm", 2015, 80);
    add_judgement(council, school, "la-category", "green", {2015, 9, 18});
    add_inspection(council, school, "s5-2012", "3", {2014, 5, 1});
    council.school(900101).predictions = {
        {{2015, 1, 23}, 2015, "headteacher", {{"ks2-rwm", 74}}, {}, {}}};
    Action action;
    action.id = "2015-summer-01";
    action.title = "Visit by Officer B";
    KnownAction known;
    known.action = &action;
    known.school = 900101;
    known.state = "open";
    known.due = Date{2015, 9, 1};
    council.view.actions = {known};
    const Assessment assessment = assess(council.view, nullptr, 1);
    std::string asked;
    for (const Statement& question : assessment.schools.front().questions) {
        asked += question.text + "\n";
    }
    CHECK(asked ==
          "Which pupils fell short?\n"
          "Action 2015-summer-01 was due on 1 September 2015 and is still open: what stands in "
          "its way?\n"
          "LA category green, but Ofsted requires improvement: which of them describes the school "
          "today, and why?\n"
          "KS2 L4+ was predicted at 74% and came to 60% in 2014/15: what will make the next "
          "prediction safer?\n"
          "The school has caused concern since 1 May 2014: what will be different by the next "
          "clinic?\n"
          "Who is missing?\n");
}

TEST_CASE("an assessment does not depend on how many threads made it") {
    SmallCouncil council;
    Rule& rule = council.add_rule("threshold", "attendance", "attendance");
    rule.amber = 95;
    for (int i = 0; i < 40; ++i) {
        add_figure(council.add_school(900100 + i, "School " + std::to_string(i)), "attendance",
                   2015, 90 + i % 10);
    }
    CHECK(to_text(assess(council.view, nullptr, 1), council.view) ==
          to_text(assess(council.view, nullptr, 4), council.view));
}
