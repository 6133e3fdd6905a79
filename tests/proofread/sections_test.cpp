#include "proofread/drafts.hpp"
#include "support/catch.hpp"

using namespace clinic;

TEST_CASE("a section out of order is told once, where it stands") {
    CHECK(found_in("4.5 The system\n\n4.7 Triads\n\n4.8 Board\n\n4.6 Groups\n\n4.9 Money\n") ==
          Found{"7:1 [section-order] section 4.6 stands after 4.8 | "
                "number the sections in the order in which they are read"});
    CHECK(kinds_in("- 2.1 One.\n- 2.3 Three.\n- 2.2 Two.\n") == Found{"section-order"});
    CHECK(kinds_in("- 2.1 One.\n- 2.2 Two.\n- 2.3 Three.\n") == Found{});
}

TEST_CASE("a section that is left out or doubled is told") {
    CHECK(found_in("## 1. Aim\n\n## 2. Facts\n\n## 4. Costs\n") ==
          Found{"5:4 [section-order] section 3 is not there | before 4 stands 2"});
    CHECK(found_in("3.1 One.\n\n3.2 Two.\n\n3.2 Three.\n\n3.6 Six.\n") ==
          Found{"5:1 [section-order] there are two sections 3.2 | line 3 has the other",
                "7:1 [section-order] sections 3.3 to 3.5 are not there | before 3.6 stands 3.2"});
}

TEST_CASE("an appendix has numbers of its own, and amounts are no sections") {
    CHECK(kinds_in("## 1. Aim\n\n1.1 A.\n\n1.2 B.\n\n# Appendix 1\n\n## 1. Aim\n\n1.1 A.\n\n"
                   "1.2 B.\n") == Found{});
    CHECK(kinds_in("## 1. Aim\n\n## 2. Facts\n\n## 1. Background\n\n## 2. Method\n") == Found{});
    CHECK(kinds_in("- 1.5 FTE teachers\n- 1.2 FTE officers\n- 3.5 FTE clerks\n") == Found{});
    CHECK(kinds_in("2.5 per cent is much.\n\n2.1 per cent is less.\n") == Found{});
    CHECK(kinds_in("# 16 November 2015\n\n# 12 December 2015\n") == Found{});
    // Headings of sections without paragraphs' numbers, and paragraphs without headings' numbers.
    CHECK(
        kinds_in("## 1 Aim\n\n- 1.1 A.\n\n## Challenge\n\n- 2.1 B.\n\n## 3 Answer\n\n- 3.1 C.\n") ==
        Found{});
}
