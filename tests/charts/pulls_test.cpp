#include "charts/drawn_chart.hpp"
#include "compose/chart_values.hpp"
#include "compose/pulls_chart.hpp"
#include "disclose/disclosed_groups.hpp"
#include "support/catch.hpp"

using namespace clinic;

namespace {

SchoolPull pull(const std::string& school, const std::string& words, double amount, bool lifts) {
    SchoolPull made;
    made.school = school;
    made.pull = words;
    made.amount = amount;
    made.lifts = lifts;
    return made;
}

}  // namespace

TEST_CASE("pulls are bars to either side of nought, held back first, each with its words") {
    const std::vector<SchoolPull> pulls = {pull("Alder Primary School", "−2.0 points", -2, false),
                                           pull("Beech Primary School", "+1.0 points", 1, true)};
    const Chart chart = pulls_chart(&pulls, "Collaborative 1");
    const Drawing drawing = drawn(chart);

    check_words(drawing);
    CHECK(words_of(drawing) == std::vector<std::string>{"holds the group back", "lifts the group",
                                                        "Alder Primary School", "−2.0 points",
                                                        "Beech Primary School", "+1.0 points"});
    const std::vector<BoxMark> bars = marks_of<BoxMark>(drawing);
    REQUIRE(bars.size() == 2);
    CHECK(bars[0].corner.x + bars[0].size.width == Approx(bars[1].corner.x));
    CHECK(bars[0].size.width == Approx(2 * bars[1].size.width));
    // Told apart in grey as well: dark, and pale with an outline.
    CHECK(bars[0].stroke.empty());
    CHECK_FALSE(bars[1].stroke.empty());
    CHECK(chart.alternative ==
          "Collaborative 1. Alder Primary School −2.0 points, Beech Primary School +1.0 points.");
}

TEST_CASE("where less is better a school that makes the figure larger holds its group back") {
    const std::vector<SchoolPull> pulls = {pull("Alder", "+0.4 points", 0.4, false),
                                           pull("Beech", "−0.3 points", -0.3, true)};
    const Chart chart = pulls_chart(&pulls, "Absence");
    CHECK(chart.points[0].x == Approx(-0.4));
    CHECK(chart.points[1].x == Approx(0.3));
}

TEST_CASE("pulls that may not be drawn are no chart") {
    std::vector<SchoolPull> pulls = {pull("Alder", "−2.0 points", -2, false),
                                     pull("Beech", "+1.0 points", 1, true)};
    pulls[1].amount.reset();
    CHECK_FALSE(shows_something(pulls_chart(&pulls, "Collaborative 1")));
    pulls.clear();
    CHECK_FALSE(shows_something(pulls_chart(&pulls, "Collaborative 1")));
}
