#include "charts/drawn_chart.hpp"
#include "charts/label_places.hpp"
#include "document/theme.hpp"
#include "support/catch.hpp"

#include <algorithm>
#include <cmath>

using namespace clinic;

namespace {

// Three kilometres across and two up.
Chart town() {
    Chart chart;
    chart.kind = "map";
    chart.focus = "causing concern";
    chart.size = {400, 300};
    chart.points = {{"Alder Primary School", 500000, 300000, Rag::Red, true},
                    {"Birch School", 503000, 300000, Rag::Amber, true},
                    {"Cedar School", 501000, 302000, Rag::Green, false},
                    {"Elder School", 501500, 301000, Rag::None, false}};
    return chart;
}

}  // namespace

TEST_CASE("a map has one scale across and up, and north at the top") {
    const std::vector<CircleMark> circles = marks_of<CircleMark>(drawn(town()));
    REQUIRE(circles.size() >= 2);
    // Those of least concern first: Elder, then Cedar, half a kilometre west and one north of it.
    const Spot elder = circles[0].center;
    const Spot cedar = circles[1].center;
    CHECK(elder.x - cedar.x == Approx((elder.y - cedar.y) / 2));
    CHECK(cedar.y < elder.y);
}

TEST_CASE("the bar of a map is as long as the words beside it say") {
    const Drawing drawing = drawn(town());
    CHECK(says(drawing, "0.5 km"));
    CHECK(says(drawing, "N"));
    const std::vector<CircleMark> circles = marks_of<CircleMark>(drawing);
    const double metre = (circles[0].center.x - circles[1].center.x) / 500;
    const std::vector<LineMark> lines = marks_of<LineMark>(drawing);
    const auto found =
        std::ranges::find_if(lines, [](const LineMark& line) { return line.color == Theme{}.ink; });
    REQUIRE(found != lines.end());
    CHECK(found->to.x - found->from.x == Approx(500 * metre));
}

TEST_CASE("a map names only schools in focus, and counts all kinds of mark in its key") {
    const Drawing drawing = drawn(town());
    check_words(drawing);
    CHECK(says(drawing, "Alder Primary School"));
    CHECK(says(drawing, "Birch School"));
    CHECK_FALSE(says(drawing, "Cedar School"));
    CHECK(says(drawing, "red 1"));
    CHECK(says(drawing, "amber 1"));
    CHECK(says(drawing, "green 1"));
    CHECK(says(drawing, "no category 1"));
}

TEST_CASE("a map without findings tells those in focus by a mark and the others without") {
    Chart chart = town();
    for (ChartPoint& point : chart.points) {
        point.rag = Rag::None;
    }
    const Drawing drawing = drawn(chart);
    check_words(drawing);
    CHECK(says(drawing, "causing concern 2"));
    CHECK(says(drawing, "other schools 2"));
}

TEST_CASE(
    "names of schools that stand close together do not touch, and a dozen are named at most") {
    Chart chart = town();
    chart.points.clear();
    for (int i = 0; i < 20; ++i) {
        chart.points.push_back({"School " + std::string(1, static_cast<char>('A' + i)),
                                500000 + 40.0 * i, 300000 + 30.0 * (i % 4), Rag::Red, true});
    }
    chart.points.push_back({"Far", 504000, 302000, Rag::Green, false});
    chart.ground = {{"Ward", 500400, 300050}, {"Other ward", 503000, 301500}};
    const Drawing drawing = drawn(chart);
    int named = 0;
    for (const TextMark& text : marks_of<TextMark>(drawing)) {
        named += text.words.starts_with("School ") ? 1 : 0;
    }
    CHECK(named == 12);
    CHECK(says(drawing, "Other ward"));
}

TEST_CASE("schools that stand in one spot still get a map") {
    Chart chart = town();
    for (ChartPoint& point : chart.points) {
        point.x = 500000;
        point.y = 300000;
    }
    const Drawing drawing = drawn(chart);
    CHECK(says(drawing, "Alder Primary School"));
    CHECK(says(drawing, "Birch School"));
}

TEST_CASE("a name stands beside its mark, beyond other names, and nowhere when there is no room") {
    LabelPlaces places({0, 0, 200, 100});
    const NameWish wish{{100, 50}, 5, {60, 8}};
    const auto first = places.beside(wish);
    REQUIRE(first);
    CHECK(first->area.left == 107);
    CHECK_FALSE(first->needs_line);
    const auto second = places.beside(wish);
    REQUIRE(second);
    CHECK(second->area.right == 93);
    CHECK_FALSE(places.take(second->area));
    CHECK_FALSE(places.beside({{100, 50}, 5, {300, 8}}));
}

TEST_CASE("a name stands over no mark, and over what is to be avoided where the rest is far") {
    const NameWish wish{{100, 50}, 5, {60, 8}};
    LabelPlaces marked({0, 0, 200, 100});
    marked.mark({110, 40, 120, 60});
    CHECK(marked.beside(wish)->area.right == 93);
    LabelPlaces avoiding({0, 0, 200, 100});
    avoiding.avoid({0, 0, 95, 100}, 9);
    avoiding.avoid({105, 0, 200, 100}, 1);
    CHECK(avoiding.beside(wish)->area.left == 107);
}

TEST_CASE("of thirty names for one spot those without room are left out") {
    LabelPlaces places({0, 0, 100, 40});
    int placed = 0;
    for (int i = 0; i < 30; ++i) {
        placed += places.beside({{50, 20}, 3, {60, 9}}) ? 1 : 0;
    }
    CHECK(placed > 1);
    CHECK(placed < 10);
}

TEST_CASE("marks that would cover each other move apart, the others stay where they are") {
    const std::vector<RoundMark> marks =
        pushed_apart({{{50, 50}, 5}, {{50, 50}, 5}, {{54, 50}, 2}, {{100, 100}, 5}});
    for (std::size_t i = 0; i < marks.size(); ++i) {
        for (std::size_t k = i + 1; k < marks.size(); ++k) {
            const double apart = std::hypot(marks[i].middle.x - marks[k].middle.x,
                                            marks[i].middle.y - marks[k].middle.y);
            CHECK(apart >= marks[i].reach + marks[k].reach);
        }
    }
    CHECK(marks[3].middle.x == 100);
    CHECK(marks[0].middle.x > 40);
}

TEST_CASE("a key too long for its line goes on below, and the ground makes room for it") {
    Chart chart = town();
    chart.size.width = 220;
    chart.points[2].in_focus = true;
    chart.points[3].in_focus = true;
    const Drawing drawing = drawn(chart);
    check_words(drawing);
    const std::vector<TextMark> texts = marks_of<TextMark>(drawing);
    const auto line_of = [&](const std::string& words) {
        return std::ranges::find(texts, words, &TextMark::words)->baseline.y;
    };
    REQUIRE(says(drawing, "no category, causing concern 1"));
    CHECK(line_of("no category, causing concern 1") > line_of("red 1"));
}
