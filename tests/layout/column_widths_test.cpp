#include "layout/column_widths.hpp"
#include "support/catch.hpp"

#include <numeric>

using namespace clinic;

namespace {

double sum(const std::vector<double>& widths) {
    return std::accumulate(widths.begin(), widths.end(), 0.0);
}

}  // namespace

TEST_CASE("what fits on one line is spread over the whole width in proportion") {
    CHECK(column_widths({{10, 30, 0}, {10, 10, 0}}, 80) == std::vector<double>{60, 20});
}

TEST_CASE("short columns get all they need before long ones share the rest") {
    const std::vector<double> widths = column_widths({{20, 20, 0}, {30, 400, 0}, {10, 12, 0}}, 200);

    CHECK(widths[0] == 20);
    CHECK(widths[1] == Approx(168));
    CHECK(widths[2] == Approx(12));
}

TEST_CASE("a column with four times the words gets twice the room beyond its least") {
    const std::vector<double> widths = column_widths({{10, 110, 0}, {10, 410, 0}}, 170);

    CHECK(widths[0] == Approx(60));
    CHECK(widths[1] == Approx(110));
}

TEST_CASE("when not even single words fit, the small columns stay whole") {
    const std::vector<double> widths =
        column_widths({{10, 10, 0}, {500, 500, 0}, {700, 700, 0}}, 90);

    CHECK(widths == std::vector<double>{10, 40, 40});
}

TEST_CASE("shares may be parts of one, percent or proportions") {
    CHECK(column_widths({{0, 0, 0.25}, {0, 0, 0.75}}, 80) == std::vector<double>{20, 60});
    CHECK(column_widths({{0, 0, 25}, {0, 9, 0}}, 80) == std::vector<double>{20, 60});
    CHECK(column_widths({{0, 0, 1}, {0, 0, 3}}, 80) == std::vector<double>{20, 60});
}

TEST_CASE("a share too small for a word borrows from columns that can spare it") {
    const std::vector<double> widths = column_widths({{30, 30, 0.1}, {20, 20, 0.9}}, 100);

    CHECK(widths == std::vector<double>{30, 70});
}

TEST_CASE("widths always add up to the table") {
    CHECK(sum(column_widths({{0, 0, 0}, {900, 901, 0}, {3, 70, 0.2}}, 100)) == Approx(100));
    CHECK(sum(column_widths({{5, 5, 0}, {9, 60, 0}, {3, 70, 0}, {8, 8, 0}}, 100)) == Approx(100));
}
