#include "compose/composed.hpp"
#include "support/catch.hpp"

using namespace clinic;

TEST_CASE("each shape of value prints naturally") {
    CHECK(
        blocks_of(
            R"({{ authority.name }}, {{ clinic.date }}, {{ overview.pupils }}, {{ authority.fictional }}.

::: for school in schools
{{ school.category }} / {{ school.measures.first.now }} / {{ school.standards }} / {{ schools.count }}

:::
)") ==
        R"(  paragraph: Nenebridge City Council, 7␣October 2015, 31204, yes.
  paragraph: <amber: Amber> / 60% / <red: red> / 2
  paragraph: not recorded / suppressed / <no data: no data> / 2
)");
}

TEST_CASE("a format prints a value another way") {
    CHECK(
        blocks_of(
            R"({{ clinic.date as short-date }} | {{ clinic.date as year }} | {{ overview.pupils as whole }} | {{ overview.concern as percent }} | {{ overview.pupils as pounds }}

{{ overview.concern as counted "school" }} | {{ overview.inspected as counted "inspection" }} | {{ overview.pupils as counted "child" "children" }}

::: for category in overview.categories
{{ category.rag as letter }} {{ category.rag as word }} {{ category.change as change }} {{ category.word as lower }}

:::

::: for school in schools where school.concern.listed
{{ school.concern.why as list }} {{ school.anchor as page }} {{ school.measures.first.trend as sparkline }} {{ school.actions.first.state as sentence }}
:::
)") ==
        R"(  paragraph: 7␣Oct 2015 | 2015 | 31,204 | 1% | £31,204
  paragraph: 1 school | no inspections | 31,204 children
  paragraph: <red: red, hidden> red −1 red
  paragraph: <amber: amber, hidden> amber +1 amber
  paragraph: LA category amber; Ofsted: Requires improvement – <chart 0> Open
chart 0: sparkline
  title: KS2 L4+, Alder
  alternative: KS2 L4+ of Alder: 2014/15 60%.
  unit: %
  decimals: 0
  size: 52x12
  category: 2013/14
  category: 2014/15
  series 'Alder': none, 60.00
)");
}

TEST_CASE(
    "what is missing prints nothing, or what or says, and takes its blanks and its company along") {
    CHECK(
        blocks_of(R"(Meets {{ "at " + clinic.venue + "," }} on {{ clinic.date }} {{ clinic.time }}.

{{ clinic.venue or "not recorded" }} {{ clinic.next or "no day" }} {{ "since " + clinic.earlier as year or "always" }}

{{ clinic.venue }}
)") ==
        R"(  paragraph: Meets on 7␣October 2015.
  paragraph: not recorded no day always
)");
}

TEST_CASE("a suppressed figure prints the word that stands in its place") {
    CHECK(blocks_of(R"(::: for school in schools
{{ school.measures.first.now or "not recorded" }} {{ school.measures.first.now as whole }} {{ school.measures.first.neighbours or "not recorded" }}

:::
)") ==
          R"(  paragraph: 60% 60 not recorded
  paragraph: suppressed suppressed not recorded
)");
}

TEST_CASE("a value may stand under a condition") {
    CHECK(
        blocks_of(
            R"({{ "Draft" if clinic.draft or "Issued" }} {{ clinic.issued if not clinic.draft and clinic.issued or "not yet" }}
)") ==
        R"(  paragraph: Issued 30␣September 2015
)");
}

TEST_CASE("a category without a colour has a word and no letter") {
    CHECK(blocks_of(R"(::: for school in schools
{{ school.category as letter }} {{ school.ofsted as letter }} {{ school.ofsted }}

:::
)") ==
          R"(  paragraph: <amber: Amber, hidden> Requires improvement Requires improvement
  paragraph: not recorded Good Good
)");
}

TEST_CASE("words keep the look that Markdown gives them") {
    CHECK(
        blocks_of(
            R"(**{{ authority.name }}** and *{{ clinic.title }}*, `{{ clinic.date as year }}`{{ line-break }}[{{ schools.first.name }}](#{{ schools.first.anchor }})  
end
)") ==
        R"(  paragraph: **Nenebridge City Council** and *Autumn 2015*, ~2015~<line break>Alder & Ash <b> | # 1. [a](b) *Primary*<line break>end
)");
}
