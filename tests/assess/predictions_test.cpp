#include "assess/predictions.hpp"

#include "assess/small_history.hpp"
#include "support/catch.hpp"

#include <cmath>

using namespace clinic;

namespace {

Submission submitted(const Date& on, int year, const std::string& measure, double value) {
    Submission submission;
    submission.on = on;
    submission.year = year;
    submission.by = "headteacher";
    submission.figures = {{measure, value}};
    return submission;
}

std::vector<TrackRecord> records_of(const SmallCouncil& council) {
    return track_records(council.history, council.view.schools.front(), council.view.day);
}

double rounded(double value) {
    return std::round(value * 10) / 10;
}

}  // namespace

TEST_CASE("the last prediction before the result counts, and those before it are kept") {
    SmallCouncil council;
    add_figure(council.add_school(900101, "School A"), "ks2-rwm", 2015, 60, 30);
    council.school(900101).predictions = {
        submitted({2015, 1, 23}, 2015, "ks2-rwm", 74),
        submitted({2014, 10, 17}, 2015, "ks2-rwm", 80),
        // The results were in the schools in July.
        submitted({2015, 9, 15}, 2015, "ks2-rwm", 60),
    };
    const auto records = records_of(council);
    REQUIRE(records.size() == 1);
    REQUIRE(records.front().past.size() == 1);
    const PastPrediction& past = records.front().past.front();
    CHECK(past.predicted == 74);
    CHECK(past.error == 14);
    REQUIRE(past.earlier.size() == 1);
    CHECK(past.earlier.front()->on == Date{2014, 10, 17});
    CHECK(records.front().next == nullptr);
}

TEST_CASE("a result that was published sooner ends what can be predicted sooner") {
    SmallCouncil council;
    Release release;
    release.published = {2015, 1, 20};
    add_figure(council.add_school(900101, "School A"), "ks2-rwm", 2015, 60, 30).release = &release;
    council.school(900101).predictions = {submitted({2015, 1, 23}, 2015, "ks2-rwm", 74)};
    const auto records = records_of(council);
    CHECK(records.empty());
}

TEST_CASE("where lower is better, a prediction below the result hoped for too much") {
    SmallCouncil council;
    add_figure(council.add_school(900101, "School A"), "persistent-absence", 2015, 5, 200);
    council.school(900101).predictions = {submitted({2015, 1, 23}, 2015, "persistent-absence", 3)};
    CHECK(records_of(council).front().past.front().error == 2);
}

TEST_CASE("what is predicted next is the newest known by the day, beside its target") {
    SmallCouncil council;
    add_figure(council.add_school(900101, "School A"), "ks2-rwm", 2015, 60, 30);
    School& school = council.school(900101);
    // The clinic's cutoff is 2 October 2015.
    school.predictions = {submitted({2015, 9, 30}, 2016, "ks2-rwm", 66),
                          submitted({2015, 10, 16}, 2016, "ks2-rwm", 70)};
    school.targets = {submitted({2014, 9, 30}, 2015, "ks2-rwm", 64),
                      submitted({2015, 9, 30}, 2016, "ks2-rwm", 68)};
    const auto records = records_of(council);
    REQUIRE(records.size() == 1);
    CHECK(value_in(records.front().next, *records.front().measure) == 66);
    CHECK(value_in(records.front().target, *records.front().measure) == 68);
}

TEST_CASE("a suppressed result scores no prediction") {
    SmallCouncil council;
    add_symbol(council.add_school(900101, "School A"), "ks2-rwm", 2015, Symbol::SUPP);
    council.school(900101).predictions = {submitted({2015, 1, 23}, 2015, "ks2-rwm", 74)};
    CHECK(records_of(council).empty());
}

// Of 14, -2 and 1 the mean is 13 / 3 and the mean size 17 / 3; 2 is within the tolerance.
TEST_CASE("errors of both signs balance in the mean but not in their size") {
    SmallCouncil council;
    Measure& measure = council.history.measures["ks2-rwm"];
    measure.same = 2;
    const Errors errors = errors_of(measure, {14, -2, 1});
    CHECK(errors.count == 3);
    CHECK(rounded(errors.bias) == 4.3);
    CHECK(rounded(errors.typical) == 5.7);
    CHECK(errors.too_high == 1);
    CHECK(errors.too_low == 0);
}
