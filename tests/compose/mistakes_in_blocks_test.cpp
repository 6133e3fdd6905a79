#include "compose/composed.hpp"
#include "support/catch.hpp"

using namespace clinic;

TEST_CASE("a block that is not closed, or closes nothing, is told") {
    CHECK(mistakes(R"(::: if schools

::: for school in schools
{{ school.name }}
:::
)") ==
          R"(part.md:6:1: error: this block is never closed [bad-template]
  6 | ::: if schools
    | ^^^^^^^^^^^^^^
  hint: end it with a line that holds ':::' alone
1 error; nothing was written
)");
    CHECK(mistakes(R"(a

:::

::: else

::: callout note

::: else
:::
)") ==
          R"(part.md:8:1: error: there is no open block to close here [bad-template]
  8 | :::
    | ^^^
part.md:10:1: error: this 'else' belongs to no 'if' or 'for' [bad-template]
  10 | ::: else
     | ^^^^^^^^
part.md:14:1: error: this 'else' belongs to no 'if' or 'for' [bad-template]
  14 | ::: else
     | ^^^^^^^^
3 remarks, 3 of them errors; nothing was written
)");
}

TEST_CASE("an unknown block, callout or component is told") {
    CHECK(mistakes(R"(::: iff schools
:::

::: callout
:::

::: callout danger
:::

::: page-break now

```trent
of: {{ x }}
```
)") ==
          R"(part.md:6:5: error: there is no block 'iff' [unknown-template-name]
  6 | ::: iff schools
    |     ^^^
  hint: did you mean 'if'?
part.md:9:1: error: a callout of no kind [bad-template]
  9 | ::: callout
    | ^^^^^^^^^^^
  hint: write '::: callout note' or '::: callout warning'
part.md:12:13: error: 'danger' is no kind of callout [bad-template]
  12 | ::: callout danger
     |             ^^^^^^
  hint: write '::: callout note' or '::: callout warning'
part.md:15:16: error: nothing is expected after 'page-break' [bad-template]
  15 | ::: page-break now
     |                ^^^
part.md:17:4: error: there is no component 'trent' [unknown-template-name]
  17 | ```trent
     |    ^^^^^
  hint: did you mean 'trend'?
5 remarks, 5 of them errors; nothing was written
)");
}

TEST_CASE("HTML and pictures are told, and what else no pack can show") {
    CHECK(mistakes(R"(a <b>c</b> <!-- d -->

<div>
{{ clinic.title }}
</div>

![a](#b)

> quoted

---

    indented

#### deep

[out](https://example.org) [in]()
)") ==
          R"(part.md:6:3: error: '<b>' is HTML, which no pack can print [raw-html]
  6 | a <b>c</b> <!-- d -->
    |   ^^^
  hint: use Markdown, {{ line-break }} for a new line, or \< for a plain <
part.md:6:7: error: '</b>' is HTML, which no pack can print [raw-html]
  6 | a <b>c</b> <!-- d -->
    |       ^^^^
  hint: use Markdown, {{ line-break }} for a new line, or \< for a plain <
part.md:6:12: error: '<!-- d -->' is HTML, which no pack can print [raw-html]
  6 | a <b>c</b> <!-- d -->
    |            ^^^^^^^^^^
  hint: use Markdown, {{ line-break }} for a new line, or \< for a plain <
part.md:8:1: error: this is HTML, which no pack can print [raw-html]
  8 | <div>
    | ^^^^^
  hint: use Markdown, or write \< for a plain <
part.md:12:1: error: a picture cannot be shown [bad-template]
  12 | ![a](#b)
     | ^^
  hint: use a chart
part.md:14:1: error: a quotation cannot be shown [bad-template]
  14 | > quoted
     | ^^^^^^^^
  hint: use '::: question' or '::: callout note'
part.md:16:1: error: a rule cannot be drawn [bad-template]
  16 | ---
     | ^^^
  hint: use '::: page-break', or a heading
part.md:18:5: error: these lines are indented by four blanks or more [bad-template]
  18 |     indented
     |     ^^^^^^^^
  hint: begin them further to the left
part.md:20:1: error: a heading of level 4 [bad-template]
  20 | #### deep
     | ^^^^^^^^^
  hint: headings have three levels
part.md:22:1: error: a link that leads nowhere [bad-template]
  22 | [out](https://example.org) [in]()
     | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  hint: links lead to anchors: (#part-glossary) or (#{{ school.anchor }})
part.md:22:7: error: 'https://example.org' leads out of the pack [bad-template]
  22 | [out](https://example.org) [in]()
     |       ^^^^^^^^^^^^^^^^^^^
  hint: links lead to anchors: (#part-glossary) or (#{{ school.anchor }})
11 remarks, 11 of them errors; nothing was written
)");
}

TEST_CASE("a fence that is not closed is told") {
    CHECK(mistakes(R"(```tiles
tiles: []
)") ==
          R"(part.md:6:1: error: this fence is never closed [bad-template]
  6 | ```tiles
    | ^^^^^^^^
  hint: end it with a line that holds ``` alone
1 error; nothing was written
)");
}

TEST_CASE("a value that nothing would print is told") {
    CHECK(mistakes(R"([a]: #b "{{ clinic.title }}"
)") ==
          R"(part.md:6:10: error: a value cannot stand here [bad-template]
  6 | [a]: #b "{{ clinic.title }}"
    |          ^^^^^^^^^^^^^^^^^^
  hint: nothing would print it
1 error; nothing was written
)");
}

TEST_CASE("a part opens with its one heading of level 1") {
    CHECK(mistakes(R"(---
title: A
---
words
)") ==
          R"(part.md:4:1: error: this part does not open with a heading of level 1 [bad-template]
  4 | words
    | ^
  hint: begin it with '# Title', in each branch if it has several
1 error; nothing was written
)");
    CHECK(mistakes(R"(---
title: A
---
# A

# B
)") ==
          R"(part.md:6:1: error: this part has a second heading of level 1 [bad-template]
  6 | # B
    | ^^^
  hint: begin it with '##', or make it a part of its own
1 error; nothing was written
)");
    CHECK(mistakes(R"(---
title: A
---
::: if schools
# A
:::
)") ==
          R"(part.md:4:1: error: this part does not open with a heading of level 1 [bad-template]
  4 | ::: if schools
    | ^
  hint: begin it with '# Title', in each branch if it has several
1 error; nothing was written
)");
}
