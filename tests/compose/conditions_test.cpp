#include "compose/composed.hpp"
#include "support/catch.hpp"

using namespace clinic;

TEST_CASE("conditions compare numbers, words, colours and days") {
    CHECK(blocks_of(R"(::: for school in schools
{{ "a" if school.category.rag == amber }}{{ "b" if school.category.rag is not amber }}{{ "c" if school.name == "Birch Primary" }}{{ "d" if school.measures.first.now < 65 }}{{ "e" if school.ofsted.since < clinic.date }}{{ "f" if school.category.rag >= amber }}{{ "g" if school.category.rag is none }}

:::
)") ==
          R"(  paragraph: adef
  paragraph: bceg
)");
}

TEST_CASE("a missing value equals nothing, and is neither less nor more") {
    CHECK(
        blocks_of(
            R"({{ "a" if clinic.next == clinic.date }}{{ "b" if clinic.next != clinic.date }}{{ "c" if clinic.next < clinic.date }}{{ "d" if not clinic.next }}
)") ==
        R"(  paragraph: bd
)");
}

TEST_CASE("and binds closer than or, and parentheses closer than both") {
    CHECK(
        blocks_of(
            R"({{ "a" if schools or schools and movements }} {{ "b" if (schools or schools) and movements }}{{ "c" if not (movements or minutes) and not not schools }}
)") ==
        R"(  paragraph: a c
)");
}
