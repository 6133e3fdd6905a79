#include "intake/public_files.hpp"
#include "support/catch.hpp"

namespace clinic {

namespace {

TEST_CASE("a header that nobody knows is compared with those that import knows") {
    const ImportResult result =
        imported_from({{"a.csv", "name,pupils\nx,1\n", ""},
                       {"b.csv", "URN,LA,ESTAB,NOR,PSENELK,PNUMEAL,MORE,STILL\n", ""},
                       {"empty.csv", "", ""}});

    CHECK(result.imported.files.empty());
    CHECK(result.remarks ==
          R"(a.csv: error: no known header: the file begins with 'name, pupils' [unknown-table]
  hint: import knows 'School spine of the performance tables', 'January school census in the performance tables', 'Pupil absence in the performance tables', 'Ofsted's latest inspection of each school', 'Get Information about Schools'
b.csv: error: no known header: the file begins with 'URN, LA, ESTAB, NOR, PSENELK, PNUMEAL, …' [unknown-table]
  hint: it is most like 'January school census in the performance tables', which also has PSENELSE
empty.csv: error: no known header: the file begins with nothing [unknown-table]
  hint: import knows 'School spine of the performance tables', 'January school census in the performance tables', 'Pupil absence in the performance tables', 'Ofsted's latest inspection of each school', 'Get Information about Schools'
3 remarks, 3 of them errors; nothing was written
)");
}

TEST_CASE("a year that no header tells must be typed, once for each file") {
    const ImportResult result = imported_from({{"spine.csv", kSpine, ""},
                                               {"abs.csv", kAbsence, ""},
                                               {"census.csv", kCensus, "next year"},
                                               {"c1.csv", kCensus, "2018-19"},
                                               {"c2.csv", kCensus, "2019"}});

    CHECK(result.imported.files.empty());
    CHECK(
        result.remarks ==
        R"(abs.csv: error: the header of 'Pupil absence in the performance tables' does not say which school year it is about [unknown-year]
  hint: write abs.csv=2018-19, with the year that it is about
c2.csv: error: 'January school census in the performance tables' is given twice: also in c1.csv [duplicate-id]
  hint: give one file of each kind and year
census.csv: error: 'next year' is no school year [unknown-year]
  hint: a school year is written 2018-19
3 remarks, 3 of them errors; nothing was written
)");
}

TEST_CASE("every cell that cannot be read is shown in its file, once") {
    const std::string absence =
        "LA,ESTAB,URN,PERCTOT,PPERSABS10\n"
        "999,2001,900101,\"6,4\",120\n"
        "998,2001,900201,nonsense,1\n";
    const std::string census =
        "URN,LA,ESTAB,NOR,PSENELSE,PSENELK,PNUMEAL,NUMFSM\n"
        "900101,999,2001,100,1,2,supp,101\n";
    const std::string ofsted =
        "URN,Ofsted phase,Inspection date,Publication date,Overall effectiveness\n"
        "900101,Primary,soon,2018-09-12,2\n"
        "900102,Primary,2018-09-12,2018-10-12,5\n";
    const ImportResult result = imported_from({{"spine.csv", kSpine, ""},
                                               {"abs.csv", absence, "2018-19"},
                                               {"census.csv", census, "2018-19"},
                                               {"ofsted.csv", ofsted, ""}});

    CHECK(result.imported.files.empty());
    CHECK(result.remarks == R"(abs.csv:2:17: error: 'PERCTOT' is '6,4', not a figure [bad-cell]
  2 | 999,2001,900101,"6,4",120
    |                 ^^^^^
  hint: a cell holds a number or one of SUPP, NE, NA, NP, LOWCOV, NEW, SP, RE
abs.csv:2:23: error: 'PPERSABS10' is '120', which cannot be [bad-cell]
  2 | 999,2001,900101,"6,4",120
    |                       ^^^
  hint: a percentage runs from 0 to 100
census.csv:2:25: error: 'PNUMEAL' is 'supp', not a figure [bad-cell]
  2 | 900101,999,2001,100,1,2,supp,101
    |                         ^^^^
  hint: a cell holds a number or one of SUPP, NE, NA, NP, LOWCOV, NEW, SP, RE
census.csv:2:30: error: 'NUMFSM' is '101', more than the pupils in 'NOR' [bad-cell]
  2 | 900101,999,2001,100,1,2,supp,101
    |                              ^^^
ofsted.csv:2:16: error: 'Inspection date' is 'soon', not a date [bad-cell]
  2 | 900101,Primary,soon,2018-09-12,2
    |                ^^^^
  hint: a date is written 2018-09-01 or 01/09/2018
ofsted.csv:3:38: error: 'Overall effectiveness' is '5', no grade [bad-cell]
  3 | 900102,Primary,2018-09-12,2018-10-12,5
    |                                      ^
  hint: grades run from 1 to 4
6 remarks, 6 of them errors; nothing was written
)");
}

TEST_CASE("a row that cannot be taken is left out with a warning") {
    const std::string spine = kSpine +
                              "900101,999,2001,9992001,Mere Again,ZZ1 1AA,1,,,Maintained School,"
                              "Community school,1,0,0\r\n"
                              "900109,999,2009,9992009,Puzzle School,ZZ1 1AA,1,,,Maintained "
                              "School,Community school,0,0,0\r\n";
    const std::string ofsted =
        "URN,Ofsted phase,Inspection date,Publication date,Overall effectiveness\n"
        "900101,Primary,2004-05-06,2004-06-07,2\n"
        "900103,Special,2018-09-12,2018-07-12,2\n";
    const ImportResult result =
        imported_from({{"spine.csv", spine, ""}, {"ofsted.csv", ofsted, ""}});

    CHECK(result.imported.files.size() == 7);
    CHECK(
        result.remarks ==
        R"(ofsted.csv:2:1: warning: the inspection of 'Mere Primary, Upper Site' of 2004-05-06 is left out: no framework before September 2005 is known here [left-out]
  2 | 900101,Primary,2004-05-06,2004-06-07,2
    | ^^^^^^
ofsted.csv:3:1: warning: the inspection of 'The Weir School' is left out: it is dated 2018-09-12, after its report of 2018-07-12 [left-out]
  3 | 900103,Special,2018-09-12,2018-07-12,2
    | ^^^^^^
spine.csv:11:1: warning: school 900101 'Mere Again' stands in the files twice; the first row was taken [left-out]
  11 | 900101,999,2001,9992001,Mere Again,ZZ1 1AA,1,,,Maintained School,Community school,1,0,0
     | ^^^^^^
spine.csv:12:1: warning: the phase of 'Puzzle School' cannot be told [left-out]
  12 | 900109,999,2009,9992009,Puzzle School,ZZ1 1AA,1,,,Maintained School,Community school,0,0,0
     | ^^^^^^
4 remarks, none an error; nothing was written
)");
}

TEST_CASE("an authority whose schools no file names is an error") {
    CHECK(imported_from({{"abs.csv", kAbsence, "2018-19"}}).remarks ==
          R"(error: none of the files names the schools of local authority '999' [missing-file]
  hint: add the school spine of the performance tables
1 error; nothing was written
)");
    CHECK(imported_from({{"spine.csv", kSpine, ""}}, "874").remarks ==
          R"(spine.csv: error: no school of local authority '874' is in this file [unknown-name]
  hint: it has schools of 998, 999
1 error; nothing was written
)");
}

}  // namespace

}  // namespace clinic
