#include "charts/drawn_chart.hpp"
#include "compose/chart_values.hpp"
#include "compose/gap_chart.hpp"
#include "disclose/headline_gap.hpp"
#include "support/catch.hpp"

#include <limits>

using namespace clinic;

namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

Trend trend(std::vector<double> own, std::vector<double> nation) {
    Trend made;
    made.title = "Nenebridge: phonics";
    made.years = {"2012", "2013", "2014", "2015", "2016"};
    made.years.resize(own.size());
    made.lines = {{"Nenebridge", std::move(own)},
                  {"Statistical neighbours", std::vector<double>(nation.size(), 60)},
                  {"Nation", std::move(nation)}};
    made.unit = "%";
    made.alternative = "Nenebridge: phonics: the figures.";
    return made;
}

MeasureLine headline(const std::string& name, const Trend& of) {
    MeasureLine line;
    line.shorter = name;
    line.now.unit = Unit::Percent;
    line.trend = of;
    return line;
}

std::string sentence_of(const std::vector<MeasureLine>& headlines) {
    return headline_gap(headlines).sentence;
}

// Hatched areas: filled shapes of four corners.
std::size_t areas_in(const Drawing& drawing) {
    std::size_t areas = 0;
    for (const PathMark& path : marks_of<PathMark>(drawing)) {
        areas += path.closed && path.points.size() == 4 ? 1 : 0;
    }
    return areas;
}

}  // namespace

TEST_CASE("a gap is drawn between the first line and the nation's, its ends in words") {
    const Trend phonics = trend({45, 55, 62, 70, 78}, {58, 69, 74, 77, 81});
    const Chart chart = gap_chart(&phonics, "Phonics");

    REQUIRE(chart.series.size() == 2);
    CHECK(chart.series[1].name == "Nation");
    CHECK(chart.alternative ==
          "Nenebridge against the nation: 13 points below in 2012, 3 points below in 2016. "
          "Nenebridge: phonics: the figures.");
    const Drawing drawing = drawn(chart);
    check_words(drawing);
    CHECK(says(drawing, "13 points in 2012"));
    CHECK(says(drawing, "3 points in 2016"));
    CHECK(says(drawing, "78% Nenebridge"));
    CHECK(says(drawing, "81% Nation"));
    CHECK(areas_in(drawing) == 4);
}

TEST_CASE("a year that one line lacks breaks the gap, and the ends are years of both") {
    const Trend phonics = trend({kNone, 55, 62, kNone, 78}, {58, 69, 74, 77, 81});
    const Chart chart = gap_chart(&phonics, "Phonics");
    const Drawing drawing = drawn(chart);

    check_words(drawing);
    CHECK(says(drawing, "14 points in 2013"));
    CHECK(says(drawing, "3 points in 2016"));
    CHECK(areas_in(drawing) == 1);
}

TEST_CASE("without a nation's line, or two years in common, there is no gap to show") {
    const Trend one_year = trend({kNone, kNone, kNone, kNone, 78}, {58, 69, 74, 77, 81});
    CHECK_FALSE(shows_something(gap_chart(&one_year, "Phonics")));
    Trend alone = trend({45, 55}, {58, 69});
    alone.lines.pop_back();
    CHECK_FALSE(shows_something(gap_chart(&alone, "Phonics")));
    const Trend nothing;
    CHECK_FALSE(shows_something(gap_chart(&nothing, "Phonics")));
}

TEST_CASE("the headline is told whose gap to the nation changed most") {
    const MeasureLine phonics = headline("Phonics", trend({45, 78}, {58, 81}));
    const MeasureLine attendance = headline("Attendance", trend({94, 95}, {95, 95.4}));
    const MeasureLine writing = headline("Writing", trend({70, 60}, {68, 66}));
    const MeasureLine reading = headline("Reading", trend({70, 60}, {75, 76}));

    CHECK(sentence_of({attendance, phonics, writing}) ==
          "Phonics: the gap to the nation narrowed from 13 points to 3 points");
    CHECK(sentence_of({writing}) == "Writing: from 2 points above the nation to 6 points below");
    CHECK(sentence_of({reading, attendance}) ==
          "Reading: the gap to the nation grew from 5 points to 16 points");
    CHECK(sentence_of({attendance}).empty());
    MeasureLine score = headline("Attainment 8", trend({40, 50}, {48, 49}));
    score.now.unit = Unit::Score;
    CHECK(sentence_of({score}).empty());
}
