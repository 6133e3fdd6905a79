#include "assess/pupils.hpp"
#include "support/catch.hpp"

using namespace clinic;

namespace {

Measure share_of_pupils() {
    Measure measure;
    measure.unit = Unit::Percent;
    return measure;
}

KnownFigure figure(double value, std::optional<int> pupils) {
    KnownFigure figure;
    figure.symbol = Symbol::None;
    figure.value = value;
    figure.pupils = pupils;
    return figure;
}

// More or fewer pupils until the figure is at least 65%.
std::optional<int> until_65(double value, std::optional<int> pupils) {
    return pupils_until(share_of_pupils(), figure(value, pupils),
                        [](double percent) { return percent >= 65; });
}

}  // namespace

TEST_CASE("a percentage is told in pupils where its rounding leaves one count only") {
    CHECK(pupils_counted(share_of_pupils(), figure(63, 30)) == 19);
    CHECK(pupils_counted(share_of_pupils(), figure(0, 30)) == 0);
    CHECK(pupils_counted(share_of_pupils(), figure(100, 30)) == 30);
    // 60% of 412 may be 246, 247, 248 or 249 pupils.
    CHECK_FALSE(pupils_counted(share_of_pupils(), figure(60, 412)));
    // No count of 30 pupils is 62%.
    CHECK_FALSE(pupils_counted(share_of_pupils(), figure(62, 30)));
    CHECK_FALSE(pupils_counted(share_of_pupils(), figure(63, std::nullopt)));
}

TEST_CASE("a percentage with more places than its measure is told in pupils just as well") {
    // 37 of 57 is 64.9%.
    CHECK(pupils_counted(share_of_pupils(), figure(64.9, 57)) == 37);
    CHECK(until_65(64.9, 57) == 1);
}

TEST_CASE("half days of school are no pupils") {
    Measure attendance = share_of_pupils();
    attendance.counts = "sessions";
    CHECK_FALSE(pupils_counted(attendance, figure(63, 30)));
    KnownFigure hidden = figure(63, 30);
    hidden.symbol = Symbol::SUPP;
    CHECK_FALSE(pupils_counted(share_of_pupils(), hidden));
}

TEST_CASE("the distance to a limit is told in whole pupils, as the share is published") {
    // 19 of 30; 20 would be 67%.
    CHECK(until_65(63, 30) == 1);
    // 34 of 57; 37 of 57 is 64.9%, published as 65%.
    CHECK(until_65(60, 57) == 3);
    CHECK(pupils_words(1) == "1 more pupil");
    CHECK(pupils_words(3) == "3 more pupils");
    CHECK(pupils_words(-2) == "2 pupils fewer");
    CHECK(pupils_until(share_of_pupils(), figure(63, 30),
                       [](double percent) { return percent < 60; }) == -2);
    CHECK_FALSE(pupils_until(share_of_pupils(), figure(63, 30), [](double) { return false; }));
}
