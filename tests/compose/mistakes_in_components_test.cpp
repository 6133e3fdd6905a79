#include "compose/composed.hpp"
#include "support/catch.hpp"

using namespace clinic;

TEST_CASE("fields of components are checked") {
    CHECK(mistakes(R"(```tiles
across: 12
tile: 3
```

```tiles
across: {{ clinic.version }}
tiles:
  - {label: A, figur: B}
  - words
```
)") ==
          R"(part.md:7:1: error: a 'tiles' block has no 'tiles' [missing-field]
  7 | across: 12
    | ^
  hint: a list of label, figure and note
part.md:7:9: error: 'across' is 12 [out-of-range]
  7 | across: 12
    |         ^^
  hint: it runs from 1 to 8
part.md:8:1: error: 'tile' is not known here [unknown-field]
  8 | tile: 3
    | ^^^^
  hint: did you mean 'tiles'?
part.md:12:9: error: 'across' is '{{ clinic.version }}', not a whole number [wrong-type]
  12 | across: {{ clinic.version }}
     |         ^^^^^^^^^^^^^^^^^^^^
part.md:14:5: error: a tile has no 'figure' [missing-field]
  14 |   - {label: A, figur: B}
     |     ^
  hint: the one thing to read
part.md:14:16: error: 'figur' is not known here [unknown-field]
  14 |   - {label: A, figur: B}
     |                ^^^^^
  hint: did you mean 'figure'?
part.md:15:5: error: a tile is written as 'key: value' lines [wrong-type]
  15 |   - words
     |     ^^^^^
7 remarks, 7 of them errors; nothing was written
)");
}

TEST_CASE("expressions in components are checked at their places") {
    CHECK(mistakes(R"(```details
list:
  - {term: "{{ clinic.title as page }}", words: "é {{ clinic.titel }}"}
  - {for: school in skools, term: A, words: "{{ school.name }}"}
  - {if: clinic.drafty, term: A, words: B}
```
)") ==
          R"(part.md:8:32: error: 'as page' cannot stand in a detail's term [wrong-template-kind]
  8 |   - {term: "{{ clinic.title as page }}", words: "é {{ clinic.titel }}"}
    |                                ^^^^
  hint: 'page' prints the number of the page where an anchor stands
part.md:8:62: error: 'clinic' has no 'titel' [unknown-template-name]
  8 |   - {term: "{{ clinic.title as page }}", words: "é {{ clinic.titel }}"}
    |                                                              ^^^^^
  hint: did you mean 'title'?
part.md:9:21: error: there is nothing called 'skools' here [unknown-template-name]
  9 |   - {for: school in skools, term: A, words: "{{ school.name }}"}
    |                     ^^^^^^
  hint: did you mean 'schools'?
part.md:10:17: error: 'clinic' has no 'drafty' [unknown-template-name]
  10 |   - {if: clinic.drafty, term: A, words: B}
     |                 ^^^^^^
  hint: did you mean 'draft'?
4 remarks, 4 of them errors; nothing was written
)");
}

TEST_CASE("charts are drawn of trends or counts alone") {
    CHECK(
        mistakes(R"(```trend
of: clinic.title
caption: A
```

```stacked
of: schools
caption: A
```

```bars
of: overview.categoriess
```
)") ==
        R"(part.md:7:5: error: 'clinic.title' is text, which 'trend' cannot draw [wrong-template-kind]
  7 | of: clinic.title
    |     ^^^^^^^^^^^^
  hint: it draws a trend, such as measure.trend
part.md:12:5: error: 'schools' is a list, which 'stacked' cannot draw [wrong-template-kind]
  12 | of: schools
     |     ^^^^^^^
  hint: it draws counts, such as overview.categories, or counts of several phases or terms, such as overview.phases.rows, or the answers to a consultation, such as consultation.rows
part.md:17:1: error: a 'bars' block has no 'caption' [missing-field]
  17 | of: overview.categoriess
     | ^
  hint: the measure, whose it is, period and source
part.md:17:14: error: 'overview' has no 'categoriess' [unknown-template-name]
  17 | of: overview.categoriess
     |              ^^^^^^^^^^^
  hint: did you mean 'categories'?
4 remarks, 4 of them errors; nothing was written
)");
}

TEST_CASE("mistakes of YAML are told at their places") {
    CHECK(mistakes(R"(```details
list:
  - {term: A, words: "{{ clinic.title }}}
```
)") ==
          R"(part.md:8:22: error: this quote is not closed [open-quote]
  8 |   - {term: A, words: "{{ clinic.title }}}
    |                      ^
  hint: close it with " after its last word
1 error; nothing was written
)");
}

TEST_CASE("an expression that is no single value is told, not passed over") {
    CHECK(mistakes(R"(```details
list:
  - {for: [a], if:, term: A, words: B}
```
)") == R"(part.md:8:11: error: 'for' is not an expression [wrong-type]
  8 |   - {for: [a], if:, term: A, words: B}
    |           ^
part.md:8:16: error: 'if' is empty [empty-value]
  8 |   - {for: [a], if:, term: A, words: B}
    |                ^^
2 remarks, 2 of them errors; nothing was written
)");
    CHECK(mistakes(R"(---
title: A
if: [schools]
---
# A
)") == R"(part.md:3:5: error: 'if' is not an expression [wrong-type]
  3 | if: [schools]
    |     ^
1 error; nothing was written
)");
}
