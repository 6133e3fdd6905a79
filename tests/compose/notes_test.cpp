#include "compose/composed.hpp"
#include "support/catch.hpp"

using namespace clinic;

TEST_CASE("notes are numbered in the order of their references, wherever they are written") {
    CHECK(blocks_of(R"(First[^b] and again[^b], then[^a].

[^a]: About {{ authority.name }},
  on two lines.

Table: Rows[^c]

| a |
|---|
| x[^b] |

[^b]: Said **first**.
[^c]: Of the table.
)") ==
          R"(  paragraph: First[note 1] and again[note 1], then[note 2].
  table: Rows[note 3]
    column: a
    row
      cell: x[note 1]
  note 1 #part-part-note-1: Said **first**.
  note 2 #part-part-note-2: About Nenebridge City Council, on two lines.
  note 3 #part-part-note-3: Of the table.
)");
}

TEST_CASE("a note whose reference is left out is left out too") {
    CHECK(blocks_of(R"(Kept[^b].

::: if schools.count > 5
Gone[^a].
:::

[^a]: One.
[^b]: Two.
)") ==
          R"(  paragraph: Kept[note 1].
  note 1 #part-part-note-1: Two.
)");
}

TEST_CASE("a chart's caption may refer to a note") {
    CHECK(composed(R"(```details
list:
  - {term: a, words: "b[^n]"}
```

[^n]: Words.
)")
              .find("a: b[note 1]") != std::string::npos);
}

TEST_CASE("square brackets that are no note are words") {
    CHECK(blocks_of("a [b] [^] [^c d]\n") == "  paragraph: a [b] [^] [^c d]\n");
}

TEST_CASE("a reference without a note, and a note without a reference, are mistakes") {
    CHECK(mistakes("Words[^one] and[^two].\n\n[^one]: Said.\n[^tow]: Said too.\n") ==
          R"(part.md:6:16: error: '[^two]' refers to a note that is not there [bad-template]
  6 | Words[^one] and[^two].
    |                ^^^^^^
  hint: did you mean '[^tow]'?
part.md:9:1: error: nothing refers to the note '[^tow]' [bad-template]
  9 | [^tow]: Said too.
    | ^^^^^^
  hint: write [^tow] where it belongs, or leave it out
2 remarks, 2 of them errors; nothing was written
)");
    CHECK(mistakes("Words[^one].\n") ==
          R"(part.md:6:6: error: '[^one]' refers to a note that is not there [bad-template]
  6 | Words[^one].
    |      ^^^^^^
  hint: write it on a line of its own: [^one]: what it says
1 error; nothing was written
)");
}

TEST_CASE("two notes of one name, an empty one and a note within a note are mistakes") {
    CHECK(mistakes("Words[^a].\n\n[^a]: One.\n[^a]: Two.\n") ==
          R"(part.md:9:1: error: there are two notes '[^a]' [bad-template]
  9 | [^a]: Two.
    | ^^^^
  hint: each note has a name of its own; many may refer to it
1 error; nothing was written
)");
    CHECK(mistakes("Words[^a].\n\n[^a]:\n") ==
          R"(part.md:8:5: error: this note says nothing [bad-template]
  8 | [^a]:
    |     ^
  hint: write it behind the colon, or leave out what refers to it
1 error; nothing was written
)");
    CHECK(mistakes("Words[^a].\n\n[^a]: See[^a].\n") ==
          R"(part.md:8:10: error: a note refers to a note [bad-template]
  8 | [^a]: See[^a].
    |          ^^^^
  hint: write what both say in one
1 error; nothing was written
)");
}

TEST_CASE("a note does not know the names of the loop that it stands in") {
    CHECK(mistakes(R"(::: for school in schools
{{ school.urn }}[^a]

[^a]: {{ school.urn }}
:::
)")
              .find("there is nothing called 'school' here") != std::string::npos);
}
