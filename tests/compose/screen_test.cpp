#include "compose/composed.hpp"
#include "support/catch.hpp"

using namespace clinic;

TEST_CASE("a fold holds what only a screen tells, and is left out when it would tell nothing") {
    CHECK(blocks_of(R"(::: for school in schools
::: fold Why {{ school.urn }}
::: if school.concern.listed
It is listed.
:::
:::
:::
)") ==
          R"(  fold: Why 900101
    paragraph: It is listed.
)");
    CHECK(mistakes("::: fold\na\n:::\n") ==
          R"(part.md:6:1: error: this fold has no words [bad-template]
  6 | ::: fold
    | ^^^^^^^^
  hint: write what it would tell: '::: fold Why'
1 error; nothing was written
)");
}

TEST_CASE("a table may take notes") {
    CHECK(blocks_of("Table: Items\n{notes, widths: 1 1}\n\n| a | b |\n|--|--|\n| c | d |\n") ==
          R"(  table for notes: Items
    column share 0.5: a
    column share 0.5: b
    row
      cell: c
      cell: d
)");
}

TEST_CASE("sections say what they are chosen by, as far as it is known") {
    CHECK(composed(R"(---
title: "{{ school.urn }}"
each: school in schools
anchor: school.anchor
traits:
  - {term: Listed, words: "yes", if: school.concern.listed}
  - {term: Number, words: "{{ school.urn }}"}
  - {term: Ward, words: "{{ school.ward }}"}
---
# A
)")
              .find(R"( level 2: 900101
  trait Listed: yes
  trait Number: 900101
  heading 1: A
)") != std::string::npos);
}
