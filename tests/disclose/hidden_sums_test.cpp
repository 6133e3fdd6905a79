#include "disclose/hidden_sums.hpp"

#include "support/catch.hpp"

using namespace clinic;

TEST_CASE("a sum with one hidden figure gives it away, a sum with two does not") {
    HiddenSums sums;
    CHECK_FALSE(sums.publish({7}));
    CHECK(sums.publish({7, 8}));
}

TEST_CASE("a part of a published whole is not published when the rest is one figure") {
    HiddenSums sums;
    CHECK(sums.publish({1, 2, 3}));
    CHECK_FALSE(sums.publish({1, 2}));
    // What was refused has left nothing behind.
    CHECK_FALSE(sums.publish({2, 3}));
    CHECK(sums.publish({1, 2, 3}));
}

TEST_CASE("parts are published as long as no figure stands alone between them") {
    HiddenSums sums;
    CHECK(sums.publish({1, 2, 3, 4, 5}));
    CHECK(sums.publish({1, 2}));
    // The rest would be 5 alone.
    CHECK_FALSE(sums.publish({3, 4}));
    CHECK(sums.publish({3, 4, 5}));
}

// 1+2, 2+3 and 1+3 together are three equations for three figures.
TEST_CASE("overlapping groups are seen through as well") {
    HiddenSums sums;
    CHECK(sums.publish({1, 2}));
    CHECK(sums.publish({2, 3}));
    CHECK_FALSE(sums.publish({1, 3}));
    CHECK(sums.publish({4, 5}));
}
