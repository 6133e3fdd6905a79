#include "assess/small_numbers.hpp"

#include "assess/pooled.hpp"
#include "assess/small_history.hpp"
#include "support/catch.hpp"

#include <cmath>

using namespace clinic;

namespace {

Measure results() {
    Measure measure;
    measure.id = "ks2-rwm";
    measure.unit = Unit::Percent;
    measure.cohort = "ks2-pupils";
    measure.same = 2;
    return measure;
}

}  // namespace

TEST_CASE("a difference says nothing within the measure's tolerance or when it is one pupil") {
    CHECK_FALSE(is_change(results(), 2, 200.0));
    CHECK(is_change(results(), 2.5, 200.0));
    CHECK(is_change(results(), -2.5, 200.0));
    // One of 20 pupils is worth 5 points.
    CHECK_FALSE(is_change(results(), -5, 20.0));
    CHECK(is_change(results(), -5.5, 20.0));
}

TEST_CASE("of half days no pupil is worth anything") {
    Measure attendance = results();
    attendance.counts = "sessions";
    attendance.same = 0.2;
    CHECK_FALSE(counts_pupils(attendance));
    CHECK(is_change(attendance, 0.3, 20.0));
}

// 66% of 29 are 19.14 pupils and 60% of 30 are 18: 37.14 of 59 are 62.95%. 2013 is suppressed.
TEST_CASE("years are pooled by their pupils, from numbers only, and say which they are") {
    SmallCouncil council;
    SchoolOnDay& school = council.add_school(900101, "School A");
    add_figure(school, "ks2-rwm", 2012, 90, 30);
    add_symbol(school, "ks2-rwm", 2013, Symbol::SUPP);
    add_figure(school, "ks2-rwm", 2014, 66, 29);
    add_figure(school, "ks2-rwm", 2015, 60, 30);
    const auto found = pooled(council.history.measures.at("ks2-rwm"), school, 2015);
    REQUIRE(found);
    CHECK(std::round(found->value * 100) == 6295);
    CHECK(found->pupils == 59);
    REQUIRE(found->figures.size() == 2);
    CHECK(found->figures[0]->year == 2014);
    CHECK(found->figures[1]->year == 2015);
}

TEST_CASE("one year alone pools nothing") {
    SmallCouncil council;
    SchoolOnDay& school = council.add_school(900101, "School A");
    add_figure(school, "ks2-rwm", 2014, 66);
    add_figure(school, "ks2-rwm", 2015, 60, 30);
    CHECK_FALSE(pooled(council.history.measures.at("ks2-rwm"), school, 2015));
}
