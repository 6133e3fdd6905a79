#include "assess/intervals.hpp"
#include "support/catch.hpp"

#include <cmath>

using namespace clinic;

namespace {

double to_thousandths(double value) {
    return std::round(value * 1000) / 1000;
}

}  // namespace

// Worked by hand from p = 0.6333, n = 30, z^2 = 3.8416: the divisor is 1.128053, the middle
// (0.633333 + 0.064027) / 1.128053 = 0.618198, the root of 0.007741 + 0.001067 is 0.093851.
TEST_CASE("nineteen of thirty lie between 46 and 78 percent") {
    const Interval interval = wilson(19.0 / 30.0, 30);
    CHECK(to_thousandths(interval.low) == 0.455);
    CHECK(to_thousandths(interval.high) == 0.781);
}

TEST_CASE("the same share of more pupils is known better") {
    const Interval few = wilson(0.5, 10);
    CHECK(to_thousandths(few.low) == 0.237);
    CHECK(to_thousandths(few.high) == 0.763);
    const Interval many = wilson(0.5, 1000);
    CHECK(to_thousandths(many.low) == 0.469);
    CHECK(to_thousandths(many.high) == 0.531);
}

// None of ten: the upper end is z^2 / (n + z^2) = 3.8416 / 13.8416.
TEST_CASE("none or all of the pupils still leave a doubt on one side") {
    const Interval none = wilson(0, 10);
    CHECK(none.low == 0);
    CHECK(to_thousandths(none.high) == 0.278);
    const Interval all = wilson(1, 10);
    CHECK(to_thousandths(all.low) == 0.722);
    CHECK(all.high == 1);
}

TEST_CASE("of no pupils nothing is known") {
    const Interval interval = wilson(0.5, 0);
    CHECK(interval.low == 0);
    CHECK(interval.high == 1);
}
