#include "assess/proposal.hpp"
#include "assess/rule_kinds.hpp"
#include "assess/small_history.hpp"
#include "assess/what_if.hpp"
#include "support/catch.hpp"

using namespace clinic;

namespace {

// Amber from two points, red from four.
Rule& add_proposal(SmallCouncil& council) {
    Rule& rule = council.add_rule("proposal", "", "");
    rule.amber = 2;
    rule.red = 4;
    return rule;
}

// A rule on attendance that is amber at 95 or below and red at 90, one on results red at 65, one on
// exclusions amber at 5 or above.
void add_rules(SmallCouncil& council) {
    Rule& attendance = council.add_rule("threshold", "attendance", "attendance");
    attendance.amber = 95;
    attendance.red = 90;
    council.add_rule("threshold", "standards", "ks2-rwm").red = 65;
    Rule& absence = council.add_rule("threshold", "exclusions", "persistent-absence");
    absence.amber = 5;
}

SchoolAssessment first_school(const SmallCouncil& council) {
    return assess(council.view, &council.before, 1).schools.front();
}

}  // namespace

TEST_CASE("a red subject counts two points and an amber one one, and the limits are met exactly") {
    SmallCouncil council;
    add_rules(council);
    add_proposal(council);
    SchoolOnDay& school = council.add_school(900101, "School A");
    CHECK(first_school(council).proposal.rag == Rag::None);
    KnownFigure& attendance = add_figure(school, "attendance", 2015, 95);
    CHECK(first_school(council).proposal.rag == Rag::Green);
    KnownFigure& absence = add_figure(school, "persistent-absence", 2015, 5);
    CHECK(first_school(council).proposal.rag == Rag::Amber);
    attendance.value = 90;
    CHECK(first_school(council).proposal.points == 3);
    CHECK(first_school(council).proposal.rag == Rag::Amber);
    absence.value = 4.9;
    add_figure(school, "ks2-rwm", 2015, 60);
    const SchoolAssessment found = first_school(council);
    CHECK(found.proposal.rag == Rag::Red);
    CHECK(found.proposal.why.text == "standards red and attendance red");
}

TEST_CASE("a red flag of a named rule proposes red by itself") {
    SmallCouncil council;
    add_rules(council);
    add_proposal(council).rules = {"threshold-ks2-rwm"};
    add_figure(council.add_school(900101, "School A"), "ks2-rwm", 2015, 65);
    const Proposal proposal = first_school(council).proposal;
    CHECK(proposal.rag == Rag::Red);
    CHECK(proposal.points == 2);
    CHECK(proposal.is_decided_alone);
    CHECK(proposal.why.text == "threshold-ks2-rwm");
}

TEST_CASE("without a rule of that kind in force nothing is proposed") {
    SmallCouncil council;
    add_rules(council);
    add_proposal(council).from = Date{2015, 10, 3};
    add_figure(council.add_school(900101, "School A"), "ks2-rwm", 2015, 60);
    CHECK(first_school(council).proposal.rule == nullptr);
    council.history.rules.back().from = Date{2015, 10, 2};
    CHECK(first_school(council).proposal.rag == Rag::Amber);
}

TEST_CASE(
    "where the officer differs, who and when are told, and against what if that is recorded") {
    SmallCouncil council;
    add_rules(council);
    add_proposal(council);
    council.history.authority.roles = {{"adviser", "Senior Adviser", "reporting", 1, {}}};
    SchoolOnDay& school = council.add_school(900101, "School A");
    add_figure(school, "ks2-rwm", 2015, 60);
    CHECK(first_school(council).overridden.text.empty());
    Judgement& judgement = add_judgement(council, school, "la-category", "green", {2015, 9, 18});
    judgement.by = "adviser";
    CHECK(first_school(council).overridden.text ==
          "The rules propose amber (standards red); the category is green, decided by the Senior "
          "Adviser on 18 September 2015, before or without this proposal");
    judgement.against = "amber";
    CHECK(first_school(council).overridden.text ==
          "The rules propose amber (standards red); the category is green, decided by the Senior "
          "Adviser on 18 September 2015 against a proposal of amber");
    judgement.is = "amber";
    CHECK(first_school(council).overridden.text.empty());
}

TEST_CASE("a proposal is held against Ofsted and PSISN too: most concern beside none") {
    SmallCouncil council;
    add_rules(council);
    add_proposal(council);
    SchoolOnDay& school = council.add_school(900101, "School A");
    add_figure(school, "ks2-rwm", 2015, 60);
    add_inspection(council, school, "s5-2012", "2", {2014, 5, 1});
    // Amber beside no concern is no contradiction.
    CHECK(first_school(council).contradictions.empty());
    add_figure(school, "attendance", 2015, 80);
    REQUIRE(first_school(council).contradictions.size() == 1);
    CHECK(first_school(council).contradictions.front().text ==
          "The rules propose red, but Ofsted good");
    CHECK(first_school(council).contradictions.front().rests_on.size() == 3);
}

TEST_CASE("a school is at risk when the rules propose worse, or would after one pupil less") {
    SmallCouncil council;
    add_rules(council);
    Rule& proposal = add_proposal(council);
    SchoolOnDay& school = council.add_school(900101, "School A");
    // One of 30 pupils is worth 3.3 points: 68% may fall to 65%, 69% may not.
    KnownFigure& results = add_figure(school, "ks2-rwm", 2015, 68, 30);
    add_judgement(council, school, "la-category", "green", {2015, 9, 18});
    REQUIRE(first_school(council).risks.size() == 1);
    CHECK(first_school(council).risks.front().text ==
          "KS2 L4+ 68% is 3 points from red for threshold-ks2-rwm");
    results.value = 69;
    CHECK(first_school(council).risks.empty());
    results.value = 60;
    REQUIRE(first_school(council).risks.size() == 1);
    CHECK(first_school(council).risks.front().text == "The rules propose amber: standards red");
    proposal.amber = 3;
    CHECK(first_school(council).risks.empty());
}

TEST_CASE("what the figures changed is told apart from what the officer changed") {
    SmallCouncil council;
    add_rules(council);
    SchoolOnDay& school = council.add_school(900101, "School A");
    add_judgement(council, school, "la-category", "green", {2014, 9, 18});
    add_figure(council.earlier(900101), "ks2-rwm", 2014, 70);
    KnownFigure& now = add_figure(school, "ks2-rwm", 2015, 60);
    REQUIRE(first_school(council).data_changes.size() == 1);
    const DataChange change = first_school(council).data_changes.front();
    CHECK(change.domain == "standards");
    CHECK(change.from == Rag::Green);
    CHECK(change.to == Rag::Red);
    CHECK(change.what.rests_on.size() == 2);
    // A figure that is suppressed now is no change for better or worse.
    now.symbol = Symbol::SUPP;
    CHECK(first_school(council).data_changes.empty());
}

TEST_CASE("what if the rules were others: who would move, both ways") {
    SmallCouncil council;
    add_rules(council);
    Rule& rule = add_proposal(council);
    add_figure(council.add_school(900101, "School A"), "ks2-rwm", 2015, 60);
    SchoolOnDay& second = council.add_school(900102, "School B");
    add_figure(second, "attendance", 2015, 95);
    add_judgement(council, second, "la-category", "amber", {2015, 9, 18});
    const Assessment now = assess(council.view, nullptr, 1);
    rule.amber = 1;
    rule.red = 5;
    const Assessment then = assess(council.view, nullptr, 1);
    CHECK(what_if_text(now, then, council.view) == R"(to more concern: 1 school
  School B (900102): from green (attendance amber) to amber (attendance amber)
to less concern: 0 schools
judged by one of the two only: 0 schools
the rules in force agree with the officers' category for 0 of 1 school
those rules agree with the officers' category for 1 of 1 school
of those rules, these judge no school: threshold-persistent-absence
)");
}

TEST_CASE("what is printed of a judged figure is what was judged, however many places it has") {
    SmallCouncil council;
    Rule& rule = council.add_rule("comparator", "standards", "ks2-rwm");
    rule.against = "nation";
    rule.amber = 5;
    KnownFigure& figure = add_figure(council.add_school(900101, "School A"), "ks2-rwm", 2015, 75.4);
    council.add_comparator("nation", "ks2-rwm", 2015, 80);
    const auto result = [&] {
        const SchoolAssessment school = first_school(council);
        return school.domains.at("standards").flags.front().trace.back().words;
    };
    CHECK(result() == "green: 4.6 points below the nation's 80%");
    figure.value = 75;
    CHECK(result() == "amber: 5 points below the nation's 80%");
}
