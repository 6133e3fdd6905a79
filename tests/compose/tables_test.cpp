#include "compose/composed.hpp"
#include "support/catch.hpp"

using namespace clinic;

TEST_CASE("a table has a caption, widths, alignment and rows that repeat") {
    CHECK(blocks_of(R"(Table: Every school of {{ authority.name }}
Empty: There is no school.
{widths: 60 20 20, dense}

| School | LA | Page |
|:--|:-:|--:|
| {{ for row in rows }} {{ if row.category.recorded }} [{{ row.school }}](#part-part) | {{ row.category as letter }} | {{ "x" }} |
| All | {{ rows.count }} | |
)") ==
          R"(  dense table: Every school of Nenebridge City Council
    column share 0.6: School
    column center share 0.2: LA
    column end share 0.2: Page
    row
      cell: [Alder & Ash <b> | # 1. [a](b) *Primary*](#part-part)
      cell: <amber: Amber, hidden>
      cell: x
    row
      cell: All
      cell: 2
      cell
)");
}

TEST_CASE("a row may go through a list within each element of another") {
    CHECK(blocks_of(R"(Table: Every figure
Empty: None.

| School | Measure |
|---|---|
| {{ for school in schools }} {{ for line in school.measures }} {{ school.urn }} | {{ line.short }} |
)") ==
          R"(  table: Every figure
    column: School
    column: Measure
    row
      cell: 900101
      cell: KS2 L4+
    row
      cell: 900102
      cell: KS2 L4+
)");
}

TEST_CASE("a column whose head has a condition is printed only if it holds") {
    const std::string table = R"(Table: Two
{widths: 60 20 20}

| a | {{ if overview.graded }} b | {{ if not overview.graded }} c |
|---|---|---|
| 1 | 2 | 3 |
)";
    CHECK(blocks_of(table) ==
          R"(  table: Two
    column share 0.75: a
    column share 0.25: c
    row
      cell: 1
      cell: 3
)");
}

TEST_CASE("a width of nought leaves the column as wide as its content") {
    CHECK(blocks_of(R"(Table: Two
{widths: 30 0}

| a | b |
|---|---|
| c | d |
)") ==
          R"(  table: Two
    column share 0.3: a
    column: b
    row
      cell: c
      cell: d
)");
}

TEST_CASE("a table without rows is the sentence given for that") {
    CHECK(blocks_of(R"(Table: Moves
Empty: No school has moved since {{ clinic.date as year }}.

| School |
|---|
| {{ for movement in movements }} {{ movement.school }} |
)") ==
          R"(  paragraph: No school has moved since 2015.
)");
}
