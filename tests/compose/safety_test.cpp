#include "compose/composed.hpp"
#include "support/catch.hpp"

using namespace clinic;

TEST_CASE("data is never markup") {
    CHECK(blocks_of(R"(## {{ schools.first.name }}

- {{ schools.first.name }} **{{ schools.first.name }}** `{{ schools.first.name }}` [{{ schools.first.name }}](#part-part)

Table: {{ schools.first.name }}
{dense}

| Name |
|---|
| {{ schools.first.name }} |

```details
list:
  - {term: "{{ schools.first.name }}", words: {{ schools.first.name }}}
```
)") ==
          R"(  heading 2: Alder & Ash <b> | # 1. [a](b) *Primary*
  list
    item
      paragraph: Alder & Ash <b> | # 1. [a](b) *Primary* **Alder & Ash <b> | # 1. [a](b) *Primary*** ~Alder & Ash <b> | # 1. [a](b) *Primary*~ [Alder & Ash <b> | # 1. [a](b) *Primary*](#part-part)
  dense table: Alder & Ash <b> | # 1. [a](b) *Primary*
    column: Name
    row
      cell: Alder & Ash <b> | # 1. [a](b) *Primary*
  details in 2
    Alder & Ash <b> | # 1. [a](b) *Primary*: Alder & Ash <b> | # 1. [a](b) *Primary*
)");
}

TEST_CASE("a brace or a quote within words ends nothing") {
    CHECK(blocks_of(R"({{ clinic.venue or "a }} b | c" }} and { not a value }
)") ==
          R"(  paragraph: a }} b | c and { not a value }
)");
}
