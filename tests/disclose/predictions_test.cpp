#include "assess/small_history.hpp"
#include "disclose/disclose.hpp"
#include "disclose/editions.hpp"
#include "support/catch.hpp"

using namespace clinic;

namespace {

Disclosed disclosed(const SmallCouncil& council) {
    const Assessment assessment = assess(council.view, &council.before, 1);
    return disclose(council.view, &council.before, assessment, kMembers, 1);
}

// A figure as a table would print it.
std::string words(const Amount& amount) {
    return amount_text(amount);
}

}  // namespace

TEST_CASE("predictions are told with their habit, and withheld with their results") {
    SmallCouncil council;
    Submission submission;
    submission.on = {2015, 1, 23};
    submission.year = 2015;
    submission.figures = {{"ks2-rwm", 74}, {"attendance", 96}};
    for (const int urn : {900101, 900102}) {
        SchoolOnDay& school = council.add_school(urn, "School " + std::to_string(urn));
        add_figure(school, "ks2-rwm", 2015, urn == 900101 ? 80 : 60, 30);
        add_figure(school, "attendance", 2015, 94);
        council.school(urn).predictions = {submission};
    }
    const Predictions shown = disclosed(council).predictions;
    CHECK(shown.always_high == 1);
    REQUIRE(shown.schools.size() == 2);
    CHECK(shown.schools[0].school == "School 900102");
    CHECK(shown.schools[0].always_high);
    CHECK(shown.schools[0].misses ==
          std::vector<std::string>{"KS2 L4+ +14 points", "Attendance +2.0 points"});
    CHECK(shown.schools[1].too_high == 1);
    CHECK(shown.schools[1].too_low == 1);
    REQUIRE(shown.measures.size() == 2);
    CHECK(shown.measures[0].bias == "+4 points");
    CHECK(shown.measures[0].typical == "10 points");
    // One result is hidden: its prediction scores nothing for these readers.
    council.view.schools[1].figures["ks2-rwm"].front().marks = {officers_only()};
    const Predictions fewer = disclosed(council).predictions;
    CHECK(fewer.measures[0].results == 1);
    CHECK(fewer.measures[0].bias == "−6 points");
    CHECK(fewer.always_high == 0);
}

TEST_CASE("a prediction stands beside what came of it and the target") {
    SmallCouncil council;
    SchoolOnDay& school = council.add_school(900101, "School A");
    add_figure(school, "ks2-rwm", 2015, 60);
    Submission predicted;
    predicted.on = {2015, 1, 23};
    predicted.year = 2015;
    predicted.by = "headteacher";
    predicted.figures = {{"ks2-rwm", 70}};
    Submission target;
    target.year = 2016;
    target.figures = {{"ks2-rwm", 68}};
    school.predictions = {&predicted};
    school.targets = {&target};
    const Disclosed shown = disclosed(council);
    std::string lines;
    for (const PredictionLine& line : shown.schools.front().predictions) {
        lines += line.measure + " " + line.year + ": " + words(line.predicted) + ", " +
                 words(line.result) + ", " + words(line.target) + "; " + line.submitted + "\n";
    }
    CHECK(lines == R"(KS2 L4+ 2015/16: not recorded, not recorded, 68%; 
KS2 L4+ 2014/15: 70%, 60%, not recorded; headteacher, 23 January 2015
)");
}
