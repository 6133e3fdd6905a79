#include "compose/composed.hpp"
#include "support/catch.hpp"

using namespace clinic;

TEST_CASE("each shape of value prints naturally") {
    CHECK(composed("{{ authority.name }}, {{ clinic.date }}, {{ overview.pupils }}, "
                   "{{ authority.fictional }}\n\n"
                   "::: for school in schools\n"
                   "{{ school.category }} / {{ school.measures.first.now }} / {{ school.standards }}\n"
                   ":::\n") == "");
}
TEST_CASE("a table") {
    CHECK(composed("Table: Every school\nEmpty: No school.\n{widths: 30 10 10, dense}\n\n| School | LA | Line |\n|---|:-:|--:|\n"
    "| {{ for row in rows }} [{{ row.school }}](#{{ row.anchor }}) | {{ row.category as letter }} | {{ row.anchor as page }} |\n") == "");
}
TEST_CASE("mist") {
    CHECK(mistakes("{{ school.name }} {{ overview.pupil }}\n<b>x</b>\n\n::: if overview.concern = 3\n") == "");
}
