#include "compose/composed.hpp"
#include "support/catch.hpp"

using namespace clinic;

TEST_CASE("a table needs a caption, and a caption a table") {
    CHECK(mistakes(R"(| a |
|---|
| b |
)") ==
          R"(part.md:6:1: error: this table has no caption [bad-template]
  6 | | a |
    | ^^^^^
  hint: put a line before it: 'Table: what it shows'
1 error; nothing was written
)");
    CHECK(mistakes(R"(Table: Words

no table
)") ==
          R"(part.md:6:1: error: no table follows this line [bad-template]
  6 | Table: Words
    | ^^^^^^^^^^^^
  hint: a table begins with a row of heads and a row of dashes, with as many cells
1 error; nothing was written
)");
    CHECK(mistakes(R"(Table:

| a |
|---|
| b |
)") ==
          R"(part.md:6:1: error: this table has no caption [bad-template]
  6 | Table:
    | ^^^^^^
  hint: write what it shows: 'Table: …'
1 error; nothing was written
)");
    CHECK(mistakes(R"(Table: Words
)") ==
          R"(part.md:6:1: error: no table follows this line [bad-template]
  6 | Table: Words
    | ^^^^^^^^^^^^
  hint: a table begins with a row of heads and a row of dashes, with as many cells
1 error; nothing was written
)");
}

TEST_CASE("the head of a column does not go through a list") {
    CHECK(mistakes(R"(Table: Words

| {{ for school in schools }} a |
|---|
| b |
)") ==
          R"(part.md:8:1: error: the head of a column has a 'for' [bad-template]
  8 | | {{ for school in schools }} a |
    | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  hint: a row goes through a list; a head may begin with 'if'
1 error; nothing was written
)");
}

TEST_CASE("a table that may be empty says what to print then") {
    CHECK(mistakes(R"(Table: Schools

| a |
|---|
| {{ for school in schools }} {{ school.name }} |
)") ==
          R"(part.md:6:1: error: this table may turn out to have no rows [bad-template]
  6 | Table: Schools
    | ^^^^^^^^^^^^^^
  hint: say what to print then, on the next line: 'Empty: No school has moved.'
1 error; nothing was written
)");
}

TEST_CASE("a row has as many cells as the table has columns") {
    CHECK(mistakes(R"(Table: Words

| a | b |
|---|---|
| c |
| d | e \| f | g |
)") ==
          R"(part.md:10:1: error: this row has 1 cell, the table 2 columns [bad-template]
  10 | | c |
     | ^^^^^
part.md:11:1: error: this row has 3 cells, the table 2 columns [bad-template]
  11 | | d | e \| f | g |
     | ^^^^^^^^^^^^^^^^^^
2 remarks, 2 of them errors; nothing was written
)");
}

TEST_CASE("widths and other words of a table are checked") {
    CHECK(mistakes(R"(Table: Words
{widths: 10 x, dens}

| a |
|---|
| b |
)") ==
          R"(part.md:6:1: error: 2 widths for 1 column [bad-template]
  6 | Table: Words
    | ^^^^^^^^^^^^
part.md:7:2: error: 'x' is not a width [bad-template]
  7 | {widths: 10 x, dens}
    |  ^^^^^^^^^^^^
  hint: write one number a column, 0 for as wide as its content
part.md:7:16: error: a table has no 'dens' [bad-template]
  7 | {widths: 10 x, dens}
    |                ^^^^
  hint: did you mean 'dense'?
3 remarks, 3 of them errors; nothing was written
)");
}

TEST_CASE("a row's for stands at its start") {
    CHECK(
        mistakes(R"(Table: Words

| a | b |
|---|---|
| c | {{ for school in schools }} |
)") ==
        R"(part.md:10:10: error: '{{ for' stands only at the start of a row of a table [bad-template]
  10 | | c | {{ for school in schools }} |
     |          ^^^
  hint: around other text write '::: for …'
1 error; nothing was written
)");
}

TEST_CASE("a loop's name ends with its row") {
    CHECK(mistakes(R"(Table: Words
Empty: None

| a |
|---|
| {{ for school in schools }} {{ school.name }} |
| {{ school.name }} |
)") ==
          R"(part.md:12:6: error: there is nothing called 'school' here [unknown-template-name]
  12 | | {{ school.name }} |
     |      ^^^^^^
  hint: did you mean 'schools'?
1 error; nothing was written
)");
}

TEST_CASE("a row has two fors at most and one if") {
    CHECK(mistakes(R"(Table: Words
Empty: None

| a |
|---|
| {{ for x in schools }} {{ for y in rows }} {{ for z in x.flags }} {{ y.school }} |
| {{ if schools }} {{ if rows }} b |
)") ==
          R"(part.md:11:49: error: this row has a third 'for' [bad-template]
  11 | | {{ for x in schools }} {{ for y in rows }} {{ for z in x.flags }} {{ y.school }} |
     |                                                 ^^^
  hint: a row goes through a list, and through one within each element
part.md:12:23: error: this row has a second 'if' [bad-template]
  12 | | {{ if schools }} {{ if rows }} b |
     |                       ^^
  hint: join conditions with 'and'
2 remarks, 2 of them errors; nothing was written
)");
}
