#include "proofread/drafts.hpp"
#include "support/catch.hpp"

using namespace clinic;

TEST_CASE("parts of a total that is said before them must add up to it") {
    CHECK(found_in("Of the 12 schools inspected, 3 were outstanding, 4 were good and 4 required "
                   "improvement.\n") ==
          Found{"1:8 [total-differs] '12' is not the sum of its parts | 3 + 4 + 4 = 11, not 12"});
    CHECK(found_in("Of the 12 schools inspected, 3 were outstanding, 4 were good and 5 required "
                   "improvement.\n") == Found{});
    CHECK(found_in("Of these twenty-four governors, sixteen (two of them new) have been trained "
                   "and the remaining six will be in May.\n") ==
          Found{"1:10 [total-differs] 'twenty-four' is not the sum of its parts | "
                "16 + 6 = 22, not 24"});
    CHECK(found_in("Of the twenty-four governors, sixteen have been trained, and the remaining "
                   "eight will be in May.\n") == Found{});
}

TEST_CASE("parts after a colon, in a bracket or in a list must add up") {
    const Found three{
        "1:1 [total-differs] 'Eighteen' is not the sum of its parts | "
        "12 + 3 + 2 = 17, not 18"};
    CHECK(found_in("Eighteen schools took part: 12 primary, 3 secondary and 2 special.\n") ==
          three);
    CHECK(found_in("Eighteen schools (12 primary, 3 secondary, and 2 special) took part.\n") ==
          three);
    CHECK(found_in("Eighteen schools took part:\n\n- 12 primary\n- 3 secondary\n- 2 special\n") ==
          three);
    CHECK(
        found_in("Eighteen schools took part:\n\n- Primary: 12\n- Secondary: 3\n- Special: 2\n") ==
        three);
    CHECK(found_in("Eighteen schools, made up of 12 primary, 3 secondary and 2 special schools, "
                   "took part.\n") == three);
    CHECK(found_in("Eighteen schools (12 primary, 3 secondary, and 3 special) took part.\n") ==
          Found{});
}

TEST_CASE("a total that is said after its parts must be their sum") {
    CHECK(kinds_in("There were 12 primary, 3 secondary and 3 special schools, a total of 19.\n") ==
          Found{"total-differs"});
    CHECK(kinds_in("There were 12 primary, 3 secondary and 3 special schools, a total of 18.\n") ==
          Found{});
    CHECK(kinds_in("This is 50 + 12 + 6 = 69.\n") == Found{"total-differs"});
    CHECK(kinds_in("This is 50 + 12 + 6 = 68.\n") == Found{});
    CHECK(kinds_in("The fund is £48,000: £20,000 for cover, £16,000 for training and £13,000 for "
                   "travel.\n") == Found{"total-differs"});
}

TEST_CASE("a sentence that does not name all parts is no sum") {
    for (const char* sentence : {
             "Of the 77 schools, 12 are academies and 3 are free schools.\n",
             "Of the 12 schools, 4 are good, 2 outstanding and the rest require improvement.\n",
             "Of the 12 schools inspected, 9 were good, of which 4 primary, 2 special, 4 others.\n",
             "In 2015, of 30 pupils, 12 were boys.\n",
             "Of the 20 schools visited, 5 improved, 12 teachers were observed and 4 governors "
             "came.\n",
             "Three sessions were held: 45 came in May and 52 in June.\n",
             "The 12 schools (including 3 academies and 2 free schools) agreed.\n",
             "The 12 schools (3 in 2014, 4 in 2015) agreed.\n",
             "Of the 40 replies, 55% agreed, 25% did not and 20% were unsure.\n",
         }) {
        INFO(sentence);
        CHECK(kinds_in(sentence) == Found{});
    }
}

TEST_CASE("a table's totals are the sums of its rows and columns") {
    const std::string table =
        "| | Heads | Governors | Officers | Total |\n|---|---|---|---|---|\n"
        "| Yes | 47 | 36 | 2 | 85 |\n| No | 1 | 0 | 2 | 3 |\n"
        "| Total | 48 | 36 | 4 | 88 |\n";
    CHECK(found_in(table) == Found{});
    std::string column = table;
    column.replace(column.find("| 36 | 4 |"), 10, "| 37 | 4 |");
    const Found found = found_in(column);
    REQUIRE(found.size() == 2);
    CHECK(found[0] ==
          "5:16 [total-differs] '37' is not the sum of its row or column | "
          "36 + 0 = 36, not 37");
    CHECK(found[1].starts_with("5:25 [total-differs] '88'"));
    std::string row = table;
    row.replace(row.find("| 85 |"), 6, "| 86 |");
    CHECK(kinds_in(row) == Found{"total-differs", "total-differs"});
}

TEST_CASE("cells with a remark count; suppressed cells, averages, years and shares do not") {
    CHECK(kinds_in("| Who | Number |\n|---|---|\n| Heads | 8 (3 by telephone) |\n"
                   "| Governors | 2 |\n| Total | 11 |\n") == Found{"total-differs"});
    CHECK(kinds_in("Who\tNumber\nHeads\t8\nGovernors\t2\nTotal\t11\n") == Found{"total-differs"});
    CHECK(kinds_in("| Who | Number |\n|---|---|\n| Heads | SUPP |\n| Governors | 2 |\n"
                   "| Chairs | 4 |\n| Total | 11 |\n") == Found{});
    CHECK(kinds_in("| Phase | Size |\n|---|---|\n| Primary | 284 |\n| Secondary | 823 |\n"
                   "| Total | 381 |\n") == Found{});
    CHECK(kinds_in("| Phase | Share |\n|---|---|\n| Primary | 60% |\n| Secondary | 30% |\n"
                   "| Total | 100% |\n") == Found{});
    CHECK(kinds_in("| Who | Pounds |\n|---|---|\n| A | 1.24 |\n| B | 2.34 |\n| Total | 3.59 |\n") ==
          Found{});
}
