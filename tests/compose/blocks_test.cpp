#include "compose/composed.hpp"
#include "support/catch.hpp"

using namespace clinic;

TEST_CASE("if, else if and else print the first that holds") {
    CHECK(blocks_of(R"(::: if overview.concern > 3
many
::: else if overview.concern == 1
one
::: else
none
:::

::: if movements
moved
::: else
nothing moved
:::
)") ==
          R"(  paragraph: one
  paragraph: nothing moved
)");
}

TEST_CASE(
    "a loop prints each element that its condition lets through, and else when there is none") {
    CHECK(blocks_of(R"(::: for school in schools where school.concern.listed
{{ school.urn }}
::: else
none
:::

::: for movement in movements
{{ movement.school }}
::: else
No school has moved.
:::

::: for school in schools limit 1
{{ school.urn }} only
:::
)") ==
          R"(  paragraph: 900101
  paragraph: No school has moved.
  paragraph: 900101 only
)");
}

TEST_CASE("items that turns of a loop make are one list") {
    CHECK(blocks_of(R"(::: for school in schools
1. {{ school.urn }}
   - {{ school.phase }}
:::
)") ==
          R"(  numbered list
    item
      paragraph: 900101
      list
        item
          paragraph: Primary
    item
      paragraph: 900102
      list
        item
          paragraph: Primary
)");
}

TEST_CASE("paragraphs have looks, and callouts hold blocks") {
    CHECK(blocks_of(R"(::: lead
first
:::

::: callout warning
## Take care

- one
:::

::: question
::: if schools
Why?
:::
:::

::: callout note
{{ clinic.venue }}
:::

::: small
last
:::

::: page-break
)") ==
          R"(  lead paragraph: first
  warning callout
    heading 2: Take care
    list
      item
        paragraph: one
  question: Why?
  small paragraph: last
  page break
)");
}
