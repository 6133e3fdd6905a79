#include "assess/funnel_limits.hpp"
#include "support/catch.hpp"

using namespace clinic;

TEST_CASE("funnel limits are those of the binomial distribution") {
    // Of ten pupils at a half, P(R <= 0) = 1/1024 and P(R <= 1) = 11/1024: the lower outer limit
    // lies (0.001 * 1024 - 1) / 10 of the way from none to one.
    const FunnelLimits ten = funnel_limits(0.5, 10);
    CHECK(ten.outer.low == Approx((0.001 * 1024 - 1) / 10 / 10));
    // P(R <= 2) = 56/1024: the inner one lies (0.025 * 1024 - 11) / 45 from one to two.
    CHECK(ten.inner.low == Approx((1 + (0.025 * 1024 - 11) / 45) / 10));
    // The other side is treated alike.
    CHECK(ten.inner.high == Approx(1 - ten.inner.low));
    CHECK(ten.outer.high == Approx(1 - ten.outer.low));
}

TEST_CASE("funnel limits close in on the share as pupils grow, the outer around the inner") {
    FunnelLimits before = funnel_limits(0.75, 5);
    for (const int pupils : {10, 30, 100, 300, 1000, 3000}) {
        const FunnelLimits now = funnel_limits(0.75, pupils);
        INFO(pupils);
        CHECK(now.outer.low <= now.inner.low);
        CHECK(now.inner.low < 0.75);
        CHECK(now.inner.high > 0.75);
        CHECK(now.outer.high >= now.inner.high);
        CHECK(now.outer.high - now.outer.low < before.outer.high - before.outer.low);
        before = now;
    }
    // Of many pupils they are the normal ones: 1.96 and 3.09 standard errors.
    CHECK(before.inner.low == Approx(0.75 - 1.96 * 0.0079057).margin(0.0005));
    CHECK(before.outer.low == Approx(0.75 - 3.09 * 0.0079057).margin(0.0005));
}

TEST_CASE("funnel limits of no pupils say nothing, and those of a certain share are the share") {
    CHECK(funnel_limits(0.5, 0).outer.low == 0);
    CHECK(funnel_limits(0.5, 0).outer.high == 1);
    CHECK(funnel_limits(1, 20).inner.low == 1);
    CHECK(funnel_limits(0, 20).outer.high == 0);
    CHECK(funnel_limits(0.99, 8).outer.high == 1);
}
