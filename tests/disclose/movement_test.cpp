#include "assess/small_history.hpp"
#include "disclose/disclose.hpp"
#include "support/catch.hpp"

using namespace clinic;

namespace {

// A school that went from green to amber, below a limit now that it was not below before.
struct MovedCouncil : SmallCouncil {
    MovedCouncil() {
        Rule& results = add_rule("threshold", "standards", "ks2-rwm");
        results.red = 65;
        Rule& proposal = add_rule("proposal", "", "");
        proposal.amber = 1;
        proposal.red = 2;
        SchoolOnDay& school = add_school(900101, "School A");
        add_judgement(*this, school, "la-category", "green", {2014, 9, 19});
        earlier(900101).judgements = school.judgements;
        add_judgement(*this, school, "la-category", "amber", {2015, 9, 18});
        add_figure(earlier(900101), "ks2-rwm", 2014, 70, 57);
        add_figure(school, "ks2-rwm", 2015, 60, 57);
    }
};

Disclosed disclosed_to(const std::string& edition, const SmallCouncil& council) {
    const Assessment assessment = assess(council.view, &council.before, 1);
    return disclose(council.view, &council.before, assessment, edition_named(edition), 1);
}

}  // namespace

TEST_CASE("movement, risk, proposal and finding of a school stand beside one another") {
    const MovedCouncil council;
    const Disclosed shown = disclosed_to("members", council);
    REQUIRE(shown.matrix.size() == 1);
    CHECK(shown.matrix.front().was == "Green");
    CHECK(shown.matrix.front().amber == 1);
    CHECK(shown.matrix.front().total == 1);
    CHECK(shown.matrix.front().names == "to amber: School A");
    REQUIRE(shown.at_risk.size() == 1);
    CHECK(shown.at_risk.front().why ==
          std::vector<std::string>{"The rules propose red: standards red"});
    REQUIRE(shown.data_changes.size() == 1);
    CHECK(shown.data_changes.front().category_moved);
    const DisclosedSchool& school = shown.schools.front();
    CHECK(school.proposal.word == "Red");
    REQUIRE(school.flags.size() == 1);
    CHECK(school.flags.front().sentence ==
          "KS2 L4+ 60% (2014/15, 57 pupils) is 5 points below the red line of 65%.");
    CHECK(school.flags.front().margin == "4 more pupils would take it past 65%");
}

TEST_CASE("a school that had no category at the last clinic is counted as it came") {
    MovedCouncil council;
    SchoolOnDay& fresh = council.add_school(900102, "School B");
    add_judgement(council, fresh, "la-category", "red", {2015, 9, 18});
    council.add_school(900103, "School C");
    const Disclosed shown = disclosed_to("members", council);
    REQUIRE(shown.matrix.size() == 2);
    const MatrixRow& came = shown.matrix.back();
    CHECK(came.was == "Neither");
    CHECK(came.was_rag == Rag::None);
    CHECK(came.red == 1);
    CHECK(came.other == 1);
    CHECK(came.names == "to red: School B");
}

TEST_CASE("an edition that may not see the category is told nothing that would give it away") {
    MovedCouncil council;
    council.history.authority.withhold = {{"judgements.la-category", paragraph(1)}};
    const Disclosed shown = disclosed_to("public", council);
    CHECK(shown.matrix.empty());
    CHECK(shown.at_risk.empty());
    CHECK(shown.schools.front().proposal.word.empty());
    CHECK(shown.schools.front().proposal.overridden.empty());
    // The figures are public, and what they changed is; that the category moved too is not.
    REQUIRE(shown.data_changes.size() == 1);
    CHECK_FALSE(shown.data_changes.front().category_moved);
    for (const std::string& question : shown.schools.front().questions) {
        CHECK(question.find("category") == std::string::npos);
    }
}

TEST_CASE(
    "a figure near a limit is a risk only to those who may see all that the proposal adds up") {
    SmallCouncil council;
    council.add_rule("threshold", "standards", "ks2-rwm").red = 65;
    Rule& attendance = council.add_rule("threshold", "attendance", "attendance");
    attendance.amber = 95;
    Rule& proposal = council.add_rule("proposal", "", "");
    proposal.amber = 1;
    proposal.red = 3;
    SchoolOnDay& school = council.add_school(900101, "School A");
    add_judgement(council, school, "la-category", "amber", {2015, 9, 18});
    add_figure(school, "ks2-rwm", 2015, 68, 30);
    KnownFigure& seen = add_figure(school, "attendance", 2015, 94);
    CHECK(disclosed_to("members", council).at_risk.front().why ==
          std::vector<std::string>{"KS2 L4+ 68% is 3 points from red for threshold-ks2-rwm"});
    seen.marks.push_back(officers_only());
    CHECK(disclosed_to("members", council).at_risk.empty());
}
