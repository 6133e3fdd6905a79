#include "compose/composed.hpp"
#include "support/catch.hpp"

using namespace clinic;

TEST_CASE("a name that does not exist is told with the nearest") {
    CHECK(mistakes(R"({{ clinic.titel }}
)") ==
          R"(part.md:6:11: error: 'clinic' has no 'titel' [unknown-template-name]
  6 | {{ clinic.titel }}
    |           ^^^^^
  hint: did you mean 'title'?
1 error; nothing was written
)");
    CHECK(mistakes(R"({{ skools }}
)") ==
          R"(part.md:6:4: error: there is nothing called 'skools' here [unknown-template-name]
  6 | {{ skools }}
    |    ^^^^^^
  hint: did you mean 'schools'?
1 error; nothing was written
)");
    CHECK(mistakes(R"(::: for school in schools
Attendance {{ school.attendence.rag }} and more
:::
)") ==
          R"(part.md:7:22: error: 'school' has no 'attendence' [unknown-template-name]
  7 | Attendance {{ school.attendence.rag }} and more
    |                      ^^^^^^^^^^
  hint: did you mean 'attendance'?
1 error; nothing was written
)");
    CHECK(mistakes(R"({{ authority.zzzzzz }}
)") ==
          R"(part.md:6:14: error: 'authority' has no 'zzzzzz' [unknown-template-name]
  6 | {{ authority.zzzzzz }}
    |              ^^^^^^
  hint: one of name, code, fictional
1 error; nothing was written
)");
    CHECK(mistakes(R"({{ school.name }}
)") ==
          R"(part.md:6:4: error: there is nothing called 'school' here [unknown-template-name]
  6 | {{ school.name }}
    |    ^^^^^^
  hint: did you mean 'schools'?
1 error; nothing was written
)");
}

TEST_CASE("a path into what has no names is told") {
    CHECK(mistakes(R"({{ clinic.title.first }} {{ schools.name }} {{ clinic. }}
)") ==
          R"(part.md:6:17: error: 'clinic.title' is text: it has no 'first' [wrong-template-kind]
  6 | {{ clinic.title.first }} {{ schools.name }} {{ clinic. }}
    |                 ^^^^^
part.md:6:37: error: 'schools' is a list: it has no 'name' [wrong-template-kind]
  6 | {{ clinic.title.first }} {{ schools.name }} {{ clinic. }}
    |                                     ^^^^
  hint: use .count, .first or .last, or go through it with '::: for x in schools'
part.md:6:55: error: a name is missing beside a dot [bad-template]
  6 | {{ clinic.title.first }} {{ schools.name }} {{ clinic. }}
    |                                                       ^
3 remarks, 3 of them errors; nothing was written
)");
}

TEST_CASE("a value of many values is told") {
    CHECK(mistakes(R"({{ schools }} {{ clinic }}
)") ==
          R"(part.md:6:4: error: 'schools' is a list, not one value [wrong-template-kind]
  6 | {{ schools }} {{ clinic }}
    |    ^^^^^^^
  hint: go through it with '::: for x in schools'
part.md:6:18: error: 'clinic' is a group of values, not one value [wrong-template-kind]
  6 | {{ schools }} {{ clinic }}
    |                  ^^^^^^
  hint: one of id, title, term, focus, date, time, venue, cutoff, issued, version, draft, next, …
2 remarks, 2 of them errors; nothing was written
)");
}

TEST_CASE("an unknown format, or one that does not fit, is told") {
    CHECK(
        mistakes(
            R"({{ clinic.date as long-dat }} {{ clinic.title as year }} {{ clinic.date as }} {{ schools.first.concern.why as page }}
)") ==
        R"(part.md:6:19: error: there is no format 'long-dat' [unknown-template-name]
  6 | {{ clinic.date as long-dat }} {{ clinic.title as year }} {{ clinic.date as }} {{ schools.first.conce
    |                   ^^^^^^^^
  hint: did you mean 'long-date'?
part.md:6:50: error: 'clinic.title' is text, which 'as year' cannot print [wrong-template-kind]
  6 | {{ clinic.date as long-dat }} {{ clinic.title as year }} {{ clinic.date as }} {{ schools.first.conce
    |                                                  ^^^^
  hint: 'year' prints 2015
part.md:6:76: error: something is missing here [bad-template]
  6 | {{ clinic.date as long-dat }} {{ clinic.title as year }} {{ clinic.date as }} {{ schools.first.conce
    |                                                                            ^
  hint: one of bullet, bullet-key, change, counted, counts, letter, list, long-date, lower, page, percent, pounds, …
part.md:6:111: error: 'schools.first.concern.why' is a list, which 'as page' cannot print [wrong-template-kind]
  6 | linic.date as }} {{ schools.first.concern.why as page }}
    |                                                  ^^^^
  hint: 'page' prints the number of the page where an anchor stands
4 remarks, 4 of them errors; nothing was written
)");
}

TEST_CASE("what an expression cannot hold is told once for each expression") {
    CHECK(
        mistakes(
            R"({{ }} {{ clinic.title or }} {{ clinic.title or "x }} {{ clinic.title clinic.date }} {{ clinic.title | upper }} {{ é }} {{ 12 }} {{ and }}
)") ==
        R"(part.md:6:4: error: something is missing here [bad-template]
  6 | {{ }} {{ clinic.title or }} {{ clinic.title or "x }} {{ clinic.title clinic.date }} {{ clinic.title 
    |    ^
  hint: write a name such as clinic.title
part.md:6:26: error: something is missing here [bad-template]
  6 | {{ }} {{ clinic.title or }} {{ clinic.title or "x }} {{ clinic.title clinic.date }} {{ clinic.title 
    |                          ^
  hint: write words in double quotes
part.md:6:48: error: this quote is never closed [bad-template]
  6 | {{ }} {{ clinic.title or }} {{ clinic.title or "x }} {{ clinic.title clinic.date }} {{ clinic.title 
    |                                                ^^^
part.md:6:70: error: 'clinic.date' is not expected here [bad-template]
  6 | {{ }} {{ clinic.title or }} {{ clinic.title or "x }} {{ clinic.title clinic.date }} {{ clinic.title 
    |                                                                      ^^^^^^^^^^^
part.md:6:101: error: '|' is not expected here [bad-template]
  6 | } {{ clinic.title clinic.date }} {{ clinic.title | upper }} {{ é }} {{ 12 }} {{ and }}
    |                                                  ^
part.md:6:115: error: 'é' is not expected here [bad-template]
  6 | tle clinic.date }} {{ clinic.title | upper }} {{ é }} {{ 12 }} {{ and }}
    |                                                  ^
  hint: write a name such as clinic.title
part.md:6:123: error: '12' is not expected here [bad-template]
  6 | ic.date }} {{ clinic.title | upper }} {{ é }} {{ 12 }} {{ and }}
    |                                                  ^^
  hint: write a name such as clinic.title
part.md:6:132: error: 'and' is not expected here [bad-template]
  6 | } {{ clinic.title | upper }} {{ é }} {{ 12 }} {{ and }}
    |                                                  ^^^
  hint: write a name such as clinic.title
8 remarks, 8 of them errors; nothing was written
)");
}

TEST_CASE("braces that are not closed are told") {
    CHECK(mistakes(R"(one {{ clinic.title

two }} three
)") ==
          R"(part.md:6:5: error: this '{{' is not closed on its line [bad-template]
  6 | one {{ clinic.title
    |     ^^
  hint: end it with '}}'
part.md:8:5: error: this '}}' closes nothing [bad-template]
  8 | two }} three
    |     ^^
  hint: a value begins with '{{'
2 remarks, 2 of them errors; nothing was written
)");
}

TEST_CASE("conditions are checked") {
    CHECK(mistakes(R"(::: if clinic.draft == yes
a
:::

::: if clinic.title > 3
b
:::

::: if 3 < overview.concern
c
:::

::: if overview.concern = 3
d
:::

::: if (overview.concern > 3
e
:::

::: if schools.first.category.rag == "red"
f
:::

::: if
g
:::

::: if clinic.draft is not 1.2.3
h
:::
)") ==
          R"(part.md:6:8: error: 'clinic.draft' is yes or no already [wrong-template-kind]
  6 | ::: if clinic.draft == yes
    |        ^^^^^^^^^^^^
  hint: write the name alone, or 'not' before it
part.md:10:23: error: 'clinic.title' is text, which does not compare with a number [wrong-template-kind]
  10 | ::: if clinic.title > 3
     |                       ^
part.md:14:8: error: a condition begins with a name [bad-template]
  14 | ::: if 3 < overview.concern
     |        ^
  hint: write the name first: overview.concern > 3
part.md:18:25: error: '=' is not expected here [bad-template]
  18 | ::: if overview.concern = 3
     |                         ^
  hint: write == or is
part.md:22:29: error: something is missing here [bad-template]
  22 | ::: if (overview.concern > 3
     |                             ^
  hint: close the parenthesis with ')'
part.md:26:38: error: 'schools.first.category.rag' is a colour, which does not compare with text [wrong-template-kind]
  26 | ::: if schools.first.category.rag == "red"
     |                                      ^^^^^
part.md:30:7: error: something is missing here [bad-template]
  30 | ::: if
     |       ^
  hint: write a name such as clinic.title
part.md:34:8: error: 'clinic.draft' is yes or no already [wrong-template-kind]
  34 | ::: if clinic.draft is not 1.2.3
     |        ^^^^^^^^^^^^
  hint: write the name alone, or 'not' before it
8 remarks, 8 of them errors; nothing was written
)");
}

TEST_CASE("loops are checked") {
    CHECK(mistakes(R"(::: for school of schools
a
:::

::: for school in clinic
{{ school.name }}
:::

::: for red in schools
b
:::

::: for x in schools limit 0
c
:::

::: for x in schools where x.nam
d
:::
)") ==
          R"(part.md:6:16: error: 'of' is not expected here [bad-template]
  6 | ::: for school of schools
    |                ^^
  hint: write for school in schools
part.md:10:19: error: 'clinic' is a group of values, not a list [wrong-template-kind]
  10 | ::: for school in clinic
     |                   ^^^^^^
part.md:14:9: error: 'red' is not expected here [bad-template]
  14 | ::: for red in schools
     |         ^^^
  hint: write for school in schools
part.md:18:28: error: '0' is not expected here [bad-template]
  18 | ::: for x in schools limit 0
     |                            ^
  hint: write how many at most: limit 3
part.md:22:30: error: 'x' has no 'nam' [unknown-template-name]
  22 | ::: for x in schools where x.nam
     |                              ^^^
  hint: did you mean 'name'?
5 remarks, 5 of them errors; nothing was written
)");
}
