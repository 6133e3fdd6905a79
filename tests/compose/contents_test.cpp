#include "compose/composed.hpp"
#include "support/catch.hpp"

using namespace clinic;

TEST_CASE("a list of contents holds the sections of the pack") {
    CHECK(blocks_of("```contents\ncolumns: 2\nlevels: 2\n```\n") ==
          "  contents in 2\n    entry 1 #part-part: Part\n");
}

TEST_CASE("a list of contents has two levels at most") {
    CHECK(mistakes("```contents\nlevels: 3\n```\n") ==
          R"(part.md:7:9: error: 'levels' is 3 [out-of-range]
  7 | levels: 3
    |         ^
  hint: it runs from 1 to 2
1 error; nothing was written
)");
}
