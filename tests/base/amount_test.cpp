#include "base/amount.hpp"

#include "support/catch.hpp"

using namespace clinic;

TEST_CASE("a figure is shown with its unit, and a missing one with its word") {
    CHECK(amount_text({.value = 68.0, .unit = Unit::Percent, .instead = "", .pupils = {}}) ==
          "68%");
    CHECK(amount_text({.value = -1234.0, .unit = Unit::Pounds, .instead = "", .pupils = {}}) ==
          "−£1,234");
    CHECK(amount_text(
              {.value = -0.24, .unit = Unit::Score, .decimals = 1, .instead = "", .pupils = {}}) ==
          "−0.2");
    CHECK(
        amount_text({.value = {}, .unit = Unit::Percent, .instead = "suppressed", .pupils = {}}) ==
        "suppressed");
}

TEST_CASE("a difference carries its sign, and nought has none") {
    const Amount percent{.value = 1.0, .unit = Unit::Percent, .instead = "", .pupils = {}};
    CHECK(difference_text(3, percent) == "+3 points");
    CHECK(difference_text(-1, percent) == "−1 point");
    CHECK(difference_text(0.3, percent) == "0 points");
    const Amount pounds{.value = 1.0, .unit = Unit::Pounds, .instead = "", .pupils = {}};
    CHECK(difference_text(-2500, pounds) == "−£2,500");
}
