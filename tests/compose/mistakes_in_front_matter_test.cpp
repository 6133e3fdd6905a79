#include "compose/composed.hpp"
#include "support/catch.hpp"

using namespace clinic;

TEST_CASE("front matter is needed, and checked") {
    CHECK(mistakes(R"(---
# No end
)") ==
          R"(part.md:1:1: error: this front matter does not end [bad-template]
  1 | ---
    | ^^^
  hint: end it with a line '---'
1 error; nothing was written
)");
    CHECK(mistakes(R"(---
titel: A
level: 3
landscape: true
---
# A
)") ==
          R"(part.md:2:1: error: 'titel' is not known here [unknown-field]
  2 | titel: A
    | ^^^^^
  hint: did you mean 'title'?
part.md:2:1: error: the front matter has no 'title' [missing-field]
  2 | titel: A
    | ^
  hint: the part's name in bookmarks and running heads
part.md:3:8: error: 'level' is 3 [out-of-range]
  3 | level: 3
    |        ^
  hint: it runs from 1 to 2
part.md:4:12: error: 'landscape' is 'true', not yes or no [wrong-type]
  4 | landscape: true
    |            ^^^^
4 remarks, 4 of them errors; nothing was written
)");
    CHECK(mistakes(R"(---
title: "{{ school.name }}"
each: school in schools
---
# A
)") ==
          R"(part.md:2:1: error: a part with 'each' has no 'anchor' [missing-field]
  2 | title: "{{ school.name }}"
    | ^
  hint: write where links to each section lead: school.anchor
1 error; nothing was written
)");
    CHECK(
        mistakes(R"(---
title: A
each: school in schools
anchor: school.urn
---
# A
)") ==
        R"(part.md:4:9: error: 'school.urn' is a whole number, which cannot be an anchor [wrong-template-kind]
  4 | anchor: school.urn
    |         ^^^^^^^^^^
1 error; nothing was written
)");
    CHECK(mistakes(R"(---
title: A {{ clinic.id as page }}
if: clinic.drafty
---
# A
)") ==
          R"(part.md:2:26: error: 'as page' cannot stand in a title [wrong-template-kind]
  2 | title: A {{ clinic.id as page }}
    |                          ^^^^
  hint: 'page' prints the number of the page where an anchor stands
part.md:3:12: error: 'clinic' has no 'drafty' [unknown-template-name]
  3 | if: clinic.drafty
    |            ^^^^^^
  hint: did you mean 'draft'?
2 remarks, 2 of them errors; nothing was written
)");
}
