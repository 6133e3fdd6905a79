#include "compose/composed.hpp"
#include "support/catch.hpp"

using namespace clinic;

TEST_CASE("tiles repeat, and may depend on a condition") {
    CHECK(blocks_of(R"(```tiles
across: 4
tiles:
  - for: category in overview.categories
    label: "{{ category.word }} schools"
    figure: "{{ category.rag as letter }} {{ category.count }}"
    note: "{{ category.change as change }}"
  - {label: Overdue, figure: "{{ overview.overdue }}", if: overview.overdue > 0}
```
)") ==
          R"(  tiles, 4 across
    tile: Red schools
      figure: <red: red, hidden> 0
      note: −1
    tile: Amber schools
      figure: <amber: amber, hidden> 1
      note: +1
)");
}

TEST_CASE("details leave out what is not known") {
    CHECK(blocks_of(R"(```details
columns: 3
list:
  - {term: Date, words: "{{ clinic.date }}"}
  - {term: Place, words: "{{ clinic.venue }}"}
  - {for: school in schools, if: school.concern.listed, term: "{{ school.urn }}", words: listed}
```
)") ==
          R"(  details in 3
    Date: 7␣October 2015
    900101: listed
)");
}

TEST_CASE("charts are drawn of trends and of counts") {
    CHECK(blocks_of(R"(```stacked
of: overview.categories
caption: "Schools by category, {{ clinic.title }}"
```

```bars
of: overview.psisn
caption: Nothing to draw
```

::: for school in schools limit 1
```trend
of: school.measures.first.trend
caption: Results
```
:::
)") ==
          R"(  figure, chart 0: Schools by category, Autumn 2015
  figure, chart 1: Results
chart 0: stacked
  title: Schools by category, Autumn 2015
  alternative: Schools by category, Autumn 2015. All are Amber: 1 of 1. Red 0, Amber 1.
  unit
  decimals: 0
  size: 500x36
  category
  series red 'Red': 0.00
  series amber 'Amber': 1.00
chart 1: trend
  title: KS2 L4+, Alder
  alternative: KS2 L4+ of Alder: 2014/15 60%.
  unit: %
  decimals: 0
  size: 250x130
  category: 2013/14
  category: 2014/15
  series 'Alder': none, 60.00
)");
}

TEST_CASE("bullets are drawn of lines of measures, in a block, a cell and a key") {
    CHECK(blocks_of(R"(::: for school in schools limit 1
```bullets
of: school.measures
title: Results are below the nation
caption: Results
```
{{ school.measures.first as bullet }}
:::
)") ==
          R"(  figure's title: Results are below the nation
  figure, chart 0: Results
  paragraph: <chart 1>
chart 0: bullets
  title: Results
  alternative: Alder, KS2 L4+ 60%: below nation 80%.
  unit
  decimals: 0
  size: 500x32
  category: KS2 L4+
  series 'School': 60.00
  series 'Council': none
  series 'Neighbours': none
  series 'Nation': 80.00
chart 1: bullet
  title: KS2 L4+
  alternative: Alder, KS2 L4+ 60%: below nation 80%. (shown again, 2)
  unit
  decimals: 0
  size: 52x12
  category: KS2 L4+
  series 'School': 60.00
  series 'Council': none
  series 'Neighbours': none
  series 'Nation': 80.00
)");
}

TEST_CASE("a school without a place has no dot strip") {
    CHECK(blocks_of(R"(::: for school in schools limit 1
```dot-strip
of: school.place
caption: Nothing to draw
```
:::
)")
              .empty());
}
