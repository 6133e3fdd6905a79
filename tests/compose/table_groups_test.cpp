#include "compose/composed.hpp"
#include "support/catch.hpp"

using namespace clinic;

TEST_CASE("rows are grouped by a value, in the order in which its values appear") {
    CHECK(blocks_of(R"(Table: Schools by name
Empty: There is no school.

| School | URN |
|:--|--:|
| {{ group school in schools by school.name }} {{ school.name }}: {{ group.count as counted "school" }} |
| {{ for school in group }} {{ school.urn }} | {{ school.phase }} |
| {{ subtotal }} All of {{ school.name }} | {{ group.count }} |
| {{ total }} All | {{ schools.count }} |
)") ==
          R"(  table: Schools by name
    column: School
    column end: URN
    group's head
      cell: Alder & Ash <b> | # 1. [a](b) *Primary*: 1 school
      cell
    row
      cell: 900101
      cell: Primary
    total
      cell: All of Alder & Ash <b> | # 1. [a](b) *Primary*
      cell: 1
    group's head
      cell: Birch Primary: 1 school
      cell
    row
      cell: 900102
      cell: Primary
    total
      cell: All of Birch Primary
      cell: 1
    total
      cell: All
      cell: 2
)");
}

TEST_CASE("a group goes through what its list's conditions leave, and its head may have cells") {
    CHECK(blocks_of(R"(Table: Schools
Empty: There is no school.

| School | URN |
|:--|--:|
| {{ group school in schools where school.urn > 900101 by school.phase }} **{{ school.phase }}** | {{ group.first.urn }} |
| {{ for other in group where other.urn > 1 }} {{ other.urn }} | {{ school.urn }} |
)") ==
          R"(  table: Schools
    column: School
    column end: URN
    group's head
      cell: **Primary**
      cell: 900102
    row
      cell: 900102
      cell: 900102
)");
}

TEST_CASE("a table of groups without a group is its sentence") {
    CHECK(blocks_of(R"(Table: Schools
Empty: There is no school.

| School |
|:--|
| {{ group school in schools where school.urn > 999999 by school.phase }} {{ school.phase }} |
| {{ for school in group }} {{ school.urn }} |
)") == "  paragraph: There is no school.\n");
}

TEST_CASE("a group's head says what its rows are grouped by") {
    CHECK(mistakes(R"(Table: Schools
Empty: None.

| School |
|:--|
| {{ group school in schools }} x |
| {{ for school in group }} {{ school.urn }} |
)") ==
          R"(part.md:11:30: error: something is missing here [bad-template]
  11 | | {{ group school in schools }} x |
     |                              ^
  hint: write group row in rows by row.phase
1 error; nothing was written
)");
    CHECK(
        mistakes(R"(Table: Schools
Empty: None.

| School |
|:--|
| {{ group school in schools by school.category }} x |
| {{ for school in group }} {{ school.urn }} |
)") ==
        R"(part.md:11:33: error: 'school.category' is a group of values, which makes no groups [wrong-template-kind]
  11 | | {{ group school in schools by school.category }} x |
     |                                 ^^^^^^^^^^^^^^^
  hint: group by a text, a colour, a date or a whole number
1 error; nothing was written
)");
}

TEST_CASE("a group has rows, and a subtotal a group") {
    CHECK(mistakes(R"(Table: Schools
Empty: None.

| School |
|:--|
| {{ group school in schools by school.phase }} {{ school.phase }} |
| {{ total }} All |
)") ==
          R"(part.md:11:5: error: this group has no rows [bad-template]
  11 | | {{ group school in schools by school.phase }} {{ school.phase }} |
     |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  hint: begin the next row with '{{ for x in group }}'
1 error; nothing was written
)");
    CHECK(mistakes(R"(Table: Schools

| School |
|:--|
| {{ subtotal }} All |
)") ==
          R"(part.md:10:5: error: this subtotal stands in no group [bad-template]
  10 | | {{ subtotal }} All |
     |     ^^^^^^^^^^
  hint: put it below the rows of a group, or write 'total'
1 error; nothing was written
)");
}

TEST_CASE("a group ends with the total, and its names with it") {
    CHECK(mistakes(R"(Table: Schools
Empty: None.

| School |
|:--|
| {{ group school in schools by school.phase }} {{ school.phase }} |
| {{ for school in group }} {{ school.urn }} |
| {{ total }} {{ group.count }} |
)")
              .find("there is nothing called 'group' here") != std::string::npos);
}
