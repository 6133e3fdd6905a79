#include "charts/drawn_chart.hpp"
#include "compose/movement_chart.hpp"
#include "disclose/disclosed_movement.hpp"
#include "support/catch.hpp"

#include <algorithm>

using namespace clinic;

namespace {

MatrixRow row(Rag was, std::vector<int> now) {
    MatrixRow made;
    made.was_rag = was;
    made.red = now[0];
    made.amber = now[1];
    made.green = now[2];
    made.other = now[3];
    made.total = now[0] + now[1] + now[2] + now[3];
    return made;
}

Chart flow_of(const std::vector<MatrixRow>& matrix) {
    return flow_chart(&matrix, "Schools by LA category");
}

double height_of(const BoxMark& box) {
    return box.size.height;
}

}  // namespace

TEST_CASE("a flow says in words what moved and what stayed") {
    CHECK(flow_of({row(Rag::Red, {5, 1, 0, 0}), row(Rag::Amber, {2, 10, 3, 0}),
                   row(Rag::Green, {0, 4, 51, 1})})
              .alternative ==
          "Of 77 schools, 1 from red to amber, 2 from amber to red, 3 from amber to green, 4 from "
          "green to amber, 1 from green to no category shown since the last clinic; unchanged: 5 "
          "red, 10 amber, 51 green.");
    CHECK(flow_of({row(Rag::Green, {0, 0, 3, 0})}).alternative ==
          "Of 3 schools, no school moved since the last clinic; unchanged: 3 green.");
}

TEST_CASE("a flow prints the count of every ribbon that moves, and of both columns") {
    const Drawing drawing =
        drawn(flow_of({row(Rag::Red, {5, 1, 0, 0}), row(Rag::Amber, {2, 10, 3, 0}),
                       row(Rag::Green, {0, 4, 51, 1})}));

    check_words(drawing);
    for (const char* words : {"1 to amber", "2 to red", "3 to green", "4 to amber",
                              "1 to no category shown", "At the last clinic", "Now"}) {
        INFO(words);
        CHECK(says(drawing, words));
    }
    const std::vector<std::string> words = words_of(drawing);
    // Then: 6 red, 15 amber, 56 green. Now: 7, 15, 54 and 1.
    for (const char* count : {"6", "56", "7", "54", "1"}) {
        INFO(count);
        CHECK(says(drawing, count));
    }
    CHECK(std::count(words.begin(), words.end(), "15") == 2);
}

TEST_CASE("blocks of a flow are as high as they have schools") {
    // Two blocks a side: 30 then, 10 of them red; 30 now, 20 of them red.
    const Drawing drawing =
        drawn(flow_of({row(Rag::Red, {10, 0, 0, 0}), row(Rag::Green, {10, 0, 10, 0})}));
    std::vector<double> heights;
    for (const BoxMark& box : marks_of<BoxMark>(drawing)) {
        if (box.size.width > 11 && box.size.width < 12 && !box.fill.empty()) {
            heights.push_back(height_of(box));
        }
    }
    REQUIRE(heights.size() == 4);
    CHECK(heights[1] > 1.9 * heights[0]);
    CHECK(heights[2] == Approx(heights[1]));
    CHECK(heights[3] == Approx(heights[0]));
}

TEST_CASE("one school of many is a ribbon that can still be seen") {
    const Chart chart = flow_of({row(Rag::Green, {1, 0, 358, 0})});
    const Drawing drawing = drawn(chart);

    check_words(drawing);
    CHECK(says(drawing, "1 to red"));
    double least = 1000;
    double most = 0;
    // The first ribbon that moves is drawn after the one that stays: fill, then outline.
    const std::vector<Spot> points = marks_of<PathMark>(drawing)[1].points;
    for (const Spot& spot : points) {
        if (spot.x == points.front().x) {
            least = std::min(least, spot.y);
            most = std::max(most, spot.y);
        }
    }
    CHECK(most - least > 2);
}
