#include "base/failure.hpp"
#include "charts/axis.hpp"
#include "charts/chart_kinds.hpp"
#include "charts/chart_words.hpp"
#include "charts/drawn_chart.hpp"
#include "charts/line_labels.hpp"
#include "support/catch.hpp"
#include "support/plain_text_measure.hpp"

using namespace clinic;

namespace {

Chart years(const std::string& kind, std::vector<Series> series) {
    Chart chart;
    chart.kind = kind;
    chart.categories = {"2011", "2012", "2013", "2014"};
    chart.series = std::move(series);
    chart.unit = "%";
    chart.size = {300, 120};
    return chart;
}

}  // namespace

TEST_CASE("every kind of chart has a name and advice of its own, and draws nothing as well") {
    for (const ChartKind& kind : chart_kinds()) {
        CHECK_FALSE(kind.advice.empty());
        Chart empty = years(std::string(kind.name), {{"School", {{}, {}, {}, {}}}});
        CHECK_NOTHROW(drawn(empty));
        empty.series.clear();
        empty.categories.clear();
        CHECK_NOTHROW(drawn(empty));
    }
}

TEST_CASE("a kind that does not exist is a failure, never an empty picture") {
    CHECK_THROWS_WITH(drawn(years("pie", {})), "drawing a chart: there is no kind 'pie'");
}

TEST_CASE("a sparkline is the school's line with a dot at its end, the nation behind it") {
    Chart chart = years("sparkline", {{"School", {60, 62, {}, 70}}, {"Nation", {70, 71, 72, 73}}});
    chart.size = {62, 14};

    CHECK(to_text(drawn(chart)) == R"(drawing 62x14
  path 2.4,4.523 21.467,3.815 40.533,3.108 59.6,2.4 stroke #8c929c 0.8
  path 2.4,11.6 21.467,10.185 stroke #12436d 1.3
  circle 59.6,4.523 radius 1 fill #12436d
  circle 59.6,4.523 radius 1.8 fill #12436d
)");
}

TEST_CASE("a flat sparkline runs through the middle") {
    Chart chart = years("sparkline", {{"School", {5, 5, 5, 5}}});
    chart.size = {62, 14};

    CHECK(to_text(marks_of<PathMark>(drawn(chart))[0]) ==
          "path 2.4,7 21.467,7 40.533,7 59.6,7 stroke #12436d 1.3");
}

TEST_CASE("lines that end together have labels apart from each other") {
    const Drawing drawing = drawn(years("trend", {{"School", {60, 61, 62, 70}},
                                                  {"Nenebridge", {60, 61, 62, 70.2}},
                                                  {"Statistical neighbours", {60, 61, 62, 70.1}},
                                                  {"Nation", {60, 61, {}, 70}}}));

    check_words(drawing);
    CHECK(says(drawing, "70% School"));
    CHECK(says(drawing, "70% Nation"));
}

TEST_CASE("a line breaks where a value is missing") {
    const std::vector<PathMark> paths =
        marks_of<PathMark>(drawn(years("trend", {{"School", {60, 61, {}, 70}}})));

    // The first two years, and the leader from the last dot to its label.
    CHECK(paths.size() == 2);
}

TEST_CASE("a trend without figures says so") {
    CHECK(words_of(drawn(years("trend", {{"School", {{}, {}, {}, {}}}}))) ==
          std::vector<std::string>{"no figures"});
}

TEST_CASE("many years leave out labels rather than print them over each other") {
    Chart chart = years("trend", {{"School", {}}});
    chart.categories.clear();
    for (int year = 1990; year < 2016; ++year) {
        chart.categories.push_back(std::to_string(year));
        chart.series[0].values.push_back(year % 7 * 10);
    }
    const Drawing drawing = drawn(chart);

    check_words(drawing);
    CHECK(says(drawing, "2015"));
}

TEST_CASE("a stacked bar prints letter and count in its segments, and says them again below") {
    Chart chart = years("stacked", {{"Red", {6}}, {"Amber", {1}}, {"Green", {30}}, {"None", {{}}}});
    chart.categories = {"Schools"};
    chart.rags = {Rag::Red, Rag::Amber, Rag::Green, Rag::None};
    chart.unit = "";
    chart.size = {300, 50};
    const Drawing drawing = drawn(chart);

    CHECK(words_of(drawing) == std::vector<std::string>{"Schools", "R 6", "G 30", "R", "Red 6",
                                                        "Amber 1", "G", "Green 30", "–", "None 0"});
}

TEST_CASE("bars print a value each, and a missing one in words") {
    Chart chart = years("bars", {{"School", {60, {}}}, {"Nation", {70, 80}}});
    chart.categories = {"Reading", "Writing"};
    const Drawing drawing = drawn(chart);

    check_words(drawing);
    CHECK(words_of(drawing) == std::vector<std::string>{"School", "Nation", "Reading", "60%", "70%",
                                                        "Writing", "no figure", "80%"});
}

TEST_CASE("a negative bar goes to the left of nought") {
    Chart chart = years("bars", {{"Balance", {-20, 10}}});
    chart.categories = {"A", "B"};
    chart.unit = "";
    const Drawing drawing = drawn(chart);
    const std::vector<BoxMark> bars = marks_of<BoxMark>(drawing);

    check_words(drawing);
    CHECK(bars[0].corner.x + bars[0].size.width == Approx(bars[1].corner.x));
    CHECK(says(drawing, "−20"));
}

TEST_CASE("an axis has round numbers around its values") {
    CHECK(round_axis(62, 78, 4).ticks() == std::vector<double>{60, 65, 70, 75, 80});
    CHECK(round_axis(0, 3, 4).ticks() == std::vector<double>{0, 1, 2, 3});
    CHECK(round_axis(-1200, 900, 4).ticks() == std::vector<double>{-2000, -1000, 0, 1000});
}

TEST_CASE("labels are spread just as far as they must") {
    CHECK(spread_labels({{10, 8}, {12, 8}, {50, 8}}, 0, 100) == std::vector<double>{10, 18, 50});
    CHECK(spread_labels({{99, 8}, {98, 8}}, 0, 100) == std::vector<double>{96, 88});
    CHECK(spread_labels({}, 0, 100).empty());
}

TEST_CASE("words are wrapped at blanks, and inside a word that is too long") {
    const PlainTextMeasure measure;
    const ChartType type{measure, Face::Regular, 10, {}};

    CHECK(wrap_words("one two three", 40, type) == std::vector<std::string>{"one two", "three"});
    CHECK(wrap_words("abcdefgh i", 20, type) == std::vector<std::string>{"abcd", "efgh", "i"});
    CHECK(wrap_words("", 20, type).empty());
}
