#include "proofread/drafts.hpp"
#include "support/catch.hpp"

using namespace clinic;

TEST_CASE("the same said of two numbers on one base is told where fewer say so") {
    CHECK(found_in("Sixty eight schools were engaged in the network (out of 77).\n\n"
                   "It has succeeded in engaging 70 out of the 77 schools.\n\n"
                   "In all, 70 of the 77 schools are engaged.\n") ==
          Found{"1:1 [counts-differ] 68 of 77 is said otherwise elsewhere in this paper | "
                "lines 3 and 5 say 70 of 77"});
    CHECK(found_in("Forty-five of the 60 schools took part in the survey.\n\n"
                   "The survey: 48 of the 60 schools took part in the survey.\n") ==
          Found{"3:13 [counts-differ] 48 of 60 is said otherwise elsewhere in this paper | "
                "line 1 says 45 of 60"});
}

TEST_CASE("other things, other days and other bases do not contradict each other") {
    for (const char* draft : {
             "45 of the 60 schools sent budgets.\n\n48 of the 60 schools sent predictions.\n",
             "45 of the 60 schools took part in 2014.\n\n48 of the 60 schools took part in 2015.\n",
             "45 of the 60 schools took part.\n\n15 of the 60 schools did not take part.\n",
             "45 of the 60 schools took part.\n\n18 of the 20 academies took part.\n",
             "45 of the 60 schools took part.\n\nThe target is that 55 of the 60 schools took "
             "part.\n",
             "45 of the 60 schools replied.\n\n45 of the 60 schools replied.\n",
             "45 of the 60 governors replied.\n\n50 of the 60 pupils replied.\n",
         }) {
        INFO(draft);
        CHECK(kinds_in(draft) == Found{});
    }
}

TEST_CASE("what joined and what is left must make up the base") {
    const std::string start = "In autumn, 40 of the 52 schools were enrolled.\n\n";
    CHECK(found_in(start + "A further 7 schools have enrolled, leaving only 6 to come.\n") ==
          Found{"3:49 [counts-differ] 7 more and 6 left do not fit 40 of 52 | "
                "line 1 says 40 of 52; 40 + 7 + 6 = 53, not 52"});
    CHECK(kinds_in(start + "A further 7 schools have enrolled, leaving only 5 to come.\n") ==
          Found{});
    CHECK(kinds_in(start + "A further £7 was enrolled, leaving 6 books.\n") == Found{});
}

TEST_CASE(
    "a base that is no number of the folder's schools is told, where it is said of the area") {
    const std::vector<std::pair<std::string, std::string>> files = {
        {"schools/900101-a.yaml", "urn: 900101\nname: Alder Primary School\nphase: primary\n"},
        {"schools/900102-b.yaml", "urn: 900102\nname: Beech Primary School\nphase: primary\n"},
        {"schools/900103-c.yaml", "urn: 900103\nname: Cedar Primary School\nphase: primary\n"},
        {"schools/900104-d.yaml", "urn: 900104\nname: Damson School\nphase: secondary\n"},
    };
    CHECK(found_in("3 of the 5 schools in the city are good.\n", files) ==
          Found{"1:10 [counts-differ] '5' is not the number of schools | "
                "this folder has 4 schools, and no phase of it has 5"});
    CHECK(kinds_in("3 of the 4 schools in the city are good.\n", files) == Found{});
    CHECK(kinds_in("2 of the 3 schools in the city are good.\n", files) == Found{});
    CHECK(kinds_in("3 of the 5 schools inspected in the city are good.\n", files) == Found{});
    CHECK(kinds_in("3 of the 5 schools in the city centre are good.\n", files) == Found{});
}
