#include "charts/bullet_row.hpp"
#include "charts/drawn_chart.hpp"
#include "support/catch.hpp"
#include "support/plain_text_measure.hpp"

using namespace clinic;

namespace {

Chart strip(const std::vector<double>& others, double own) {
    Chart chart;
    chart.kind = "dot-strip";
    chart.unit = "%";
    chart.size = {500, 56};
    chart.series = {{"Council", {75}}, {"Nation", {76}}};
    for (const double other : others) {
        chart.points.push_back({{}, other, 0, Rag::None, false, false});
    }
    chart.points.push_back({"School A", own, 0, Rag::None, true, true});
    return chart;
}

ChartPoint school(const std::string& name, double pupils, double value) {
    return {name, pupils, value, Rag::None, !name.empty(), !name.empty()};
}

Chart funnel(std::vector<ChartPoint> points) {
    Chart chart;
    chart.kind = "funnel";
    chart.unit = "%";
    chart.size = {500, 172};
    chart.x_name = "Pupils";
    chart.middle = 70;
    chart.middle_name = "council";
    chart.points = std::move(points);
    chart.curves = {{"998 in 1,000", {20, 40, 60}, {95, 90, 86}},
                    {"95 in 100", {20, 40, 60}, {88, 84, 81}},
                    {"95 in 100", {20, 40, 60}, {50, 56, 59}},
                    {"998 in 1,000", {20, 40, 60}, {38, 46, 51}}};
    return chart;
}

std::vector<CircleMark> dots_as_big_as(const Drawing& drawing, double radius) {
    std::vector<CircleMark> dots = marks_of<CircleMark>(drawing);
    std::erase_if(dots, [&](const CircleMark& dot) { return dot.radius != radius; });
    return dots;
}

Chart bullets() {
    Chart chart;
    chart.kind = "bullets";
    chart.size = {500, 49};
    chart.categories = {"KS2 L4+", "Attendance"};
    chart.series = {{"School", {57, 95.6}},
                    {"Council", {75, 95.5}},
                    {"Neighbours", {77, {}}},
                    {"Nation", {80, 96}}};
    chart.rows = {{"57%", "%", 0}, {"95.6%", "%", 1}};
    return chart;
}

}  // namespace

TEST_CASE("a dot strip stacks schools of one value and names the one in focus and the two ticks") {
    const Drawing drawing = drawn(strip({60, 70, 70, 70, 90}, 70));

    check_words(drawing);
    CHECK(says(drawing, "70% School A"));
    CHECK(says(drawing, "75% Council"));
    CHECK(says(drawing, "76% Nation"));
    const std::vector<CircleMark> others = dots_as_big_as(drawing, 2.1);
    REQUIRE(others.size() == 5);
    REQUIRE(dots_as_big_as(drawing, 3.4).size() == 1);
    // The three others of 70% stand on the school's own dot, each at a height of its own.
    std::vector<double> heights;
    for (const CircleMark& dot : others) {
        if (std::abs(dot.center.x - dots_as_big_as(drawing, 3.4)[0].center.x) < 0.01) {
            heights.push_back(dot.center.y);
        }
    }
    std::sort(heights.begin(), heights.end());
    REQUIRE(heights.size() == 3);
    CHECK(std::adjacent_find(heights.begin(), heights.end()) == heights.end());
    CHECK(heights.back() < dots_as_big_as(drawing, 3.4)[0].center.y);
}

TEST_CASE("a dot strip of hundreds of equal schools stays within its height") {
    const Drawing drawing = drawn(strip(std::vector<double>(400, 70), 70));
    for (const CircleMark& dot : marks_of<CircleMark>(drawing)) {
        CHECK(dot.center.y - dot.radius >= 0);
        CHECK(dot.center.y <= drawing.size.height);
    }
}

TEST_CASE("a dot strip draws the same whatever order the other schools come in") {
    CHECK(to_text(drawn(strip({60, 70.1, 69.9, 90, 70.2}, 70))) ==
          to_text(drawn(strip({90, 70.2, 60, 69.9, 70.1}, 70))));
}

TEST_CASE("a funnel names schools apart from each other, their values first") {
    const Drawing drawing = drawn(
        funnel({school("School A", 30, 31), school("School B", 30, 32), school("School C", 31, 31),
                school("School D", 58, 98), school("", 40, 70), school("", 40, 70)}));
    check_words(drawing);
    for (const char* words : {"31% School A", "32% School B", "31% School C", "98% School D",
                              "70% council", "Pupils"}) {
        INFO(words);
        CHECK(says(drawing, words));
    }
    CHECK(dots_as_big_as(drawing, 2.9).size() == 4);
    // Two schools of the same pupils and value are two dots, side by side.
    const std::vector<CircleMark> rest = dots_as_big_as(drawing, 2.1);
    REQUIRE(rest.size() == 2);
    CHECK(rest[0].center.x != rest[1].center.x);
    CHECK(rest[0].center.y == rest[1].center.y);
}

TEST_CASE("bullets name their marks once and print each value") {
    const Drawing drawing = drawn(bullets());

    check_words(drawing);
    CHECK(words_of(drawing) == std::vector<std::string>{"School", "Council", "Neighbours", "Nation",
                                                        "KS2 L4+", "57%", "Attendance", "95.6%"});
    // The school is a dot, the council and its neighbours triangles, the nation a bar: in the key
    // and in each row that has them.
    CHECK(marks_of<CircleMark>(drawing).size() == 3);
    CHECK(marks_of<PathMark>(drawing).size() == 5);
}

TEST_CASE("a bullet in a cell has no words, and its key is as wide as its own") {
    Chart cell = bullets();
    cell.kind = "bullet";
    cell.size = {52, 12};
    CHECK(words_of(drawn(cell)).empty());
    CHECK(marks_of<PathMark>(drawn(cell)).size() == 2);
    Chart key = bullets();
    key.kind = "bullet-key";
    key.size = {200, 12};
    CHECK(drawn(key).size.width < 200);
    check_words(drawn(key));
}

TEST_CASE("a bullet's scale is the part that holds its figures") {
    const auto scale = [](const ChartRow& row, const std::vector<double>& values) {
        const BulletScale found = bullet_scale(row, values);
        return std::vector<double>{found.least, found.most};
    };
    const ChartRow whole{"", "%", 0};
    const ChartRow tenths{"", "%", 1};
    const ChartRow score{"", "", 1};
    CHECK(scale(whole, {57, 80}) == std::vector<double>{50, 100});
    CHECK(scale(whole, {98, 94}) == std::vector<double>{50, 100});
    CHECK(scale(whole, {49, 80}) == std::vector<double>{0, 100});
    CHECK(scale(whole, {4, 8}) == std::vector<double>{0, 50});
    CHECK(scale(tenths, {95.6, 96}) == std::vector<double>{90, 100});
    CHECK(scale(tenths, {85, 96}) == std::vector<double>{80, 100});
    CHECK(scale(tenths, {2, 2.7}) == std::vector<double>{0, 5});
    CHECK(scale(score, {-4, 1.5}) == std::vector<double>{-4, 4});
    CHECK(scale(score, {1.9, 4.1}) == std::vector<double>{0, 4.5});
    CHECK(scale(score, {104, 105}) == std::vector<double>{96, 120});
    CHECK(bullet_scale(whole, {}).most == 100);
}
