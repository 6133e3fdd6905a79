#include "intake/import.hpp"
#include "base/whole_file.hpp"
#include "model/history.hpp"
#include "support/catch.hpp"
#include "support/temporary_folder.hpp"

namespace clinic {

namespace {

const std::string kSpine =
    "URN,LA,ESTAB,LAESTAB,SCHNAME,POSTCODE,ICLOSE,OPENDATE,CLOSEDATE,MINORGROUP,NFTYPE,"
    "ISPRIMARY,ISSECONDARY,ISPOST16\r\n"
    "900101,999,2001,9992001,\"Mere Primary, Upper Site\",ZZ1 1AA,1,,,Maintained School,"
    "Community school,1,0,0\r\n"
    "900102,999,4001,9994001,St Zo\xEB's Academy,ZZ1 1AB,1,2018-09-01 00:00:00,,Academy,"
    "Academy - Converter mainstream,1,1,1\r\n"
    "900103,999,7001,9997001,The Weir School,ZZ1 1AC,3,,31/08/2019,Special School,"
    "Community special school,1,1,0\r\n"
    "900104,999,1101,9991101,Weir Pupil Referral Unit,ZZ1 1AD,1,,,Maintained School,"
    "Pupil referral unit,0,1,0\r\n"
    "900105,999,6001,9996001,Mere Hall,ZZ1 1AE,1,,,Independent School,"
    "Other independent school,1,1,0\r\n"
    "900106,999,6002,9996002,Mere Lodge,ZZ1 1AF,1,,,Special School,"
    "Other independent special school,1,1,0\r\n"
    "900107,999,8001,9998001,Mere College,ZZ1 1AG,1,,,College,Sixth form college,0,0,1\r\n"
    "900108,999,2002,9992002,Old Infants,ZZ1 1AH,2,,20180831,Maintained School,"
    "Community school,1,0,0\r\n"
    "900201,998,2001,9982001,Elsewhere School,ZZ2 1AA,1,,,Maintained School,"
    "Community school,1,0,0\r\n";

const std::string kCensus =
    "URN,LA,ESTAB,SCHOOLTYPE,NOR,PSENELSE,PSENELK,PNUMEAL,NUMFSM,PNUMFSMEVER\n"
    "900101,999,2001,State-funded primary,196,1.5,16.3,8.2,102,57.7\n"
    "900102,999,4001,State-funded secondary,5,SUPP,SUPP,SUPP,SUPP,SUPP\n"
    "900105,999,6001,Independent school,80,NA,NA,NA,NA,NA\n"
    "900201,998,2001,State-funded primary,x,x,x,x,x,x\n"
    "NAT,,PRI,State-funded primary,4000,1.6,12.6,21.2,600,23\n"
    "LA,999,PRI,State-funded primary,400,1.7,12.7,21.3,50,23.1\n"
    "LA,998,PRI,State-funded primary,300,1.8,12.8,21.4,40,23.2\n";

const std::string kAbsence =
    "LA,ESTAB,URN,PERCTOT,PPERSABS10\n"
    "999,2001,900101,6.4,20.4%\n"
    "999,4001,900102,,SUPP\n"
    "NAT,PRI,,4,8.2\n"
    "NAT,SEC,,5.5,13.7\n";

const std::string kOfsted =
    "URN,School name,Ofsted phase,Inspection date,Publication date,Overall effectiveness\n"
    "900101,Mere Primary,Primary,2018-07-05,2018-09-12,2\n"
    "900103,The Weir School,Special,20/11/2012,12/12/2012,1\n"
    "900201,Elsewhere School,Primary,2009-08-31,2009-09-30,3\n";

struct Result {
    Imported imported;
    std::string remarks;
};

struct PublicFile {
    std::string name;
    std::string content;
    std::string year;
};

std::string without_folder(std::string text, const std::string& folder) {
    for (std::size_t at = text.find(folder); at != std::string::npos; at = text.find(folder)) {
        text.erase(at, folder.size() + 1);
    }
    return text;
}

Result import(const std::vector<PublicFile>& files, const std::string& la = "999") {
    const TemporaryFolder folder;
    ImportWish wish{la, {}};
    for (const PublicFile& file : files) {
        const std::string path = (folder.path() / file.name).string();
        write_whole_file(path, file.content);
        wish.files.push_back({path, file.year});
    }
    Diagnostics diagnostics;
    Result result;
    result.imported = import_files(wish, diagnostics);
    result.remarks =
        without_folder(to_text(diagnostics, "nothing was written"), folder.path().string());
    return result;
}

const std::vector<PublicFile> kAll = {{"ofsted.csv", kOfsted, ""},
                                      {"census.csv", kCensus, "2018-19"},
                                      {"abs.csv", kAbsence, "2019"},
                                      {"spine.csv", kSpine, ""}};

TEST_CASE("public files become an authority folder") {
    const Result result = import(kAll);

    CHECK(result.remarks == "");
    std::string all;
    for (const auto& [path, content] : result.imported.files) {
        all += "== " + path + "\n" + content;
    }
    CHECK(all == R"(== authority.yaml
name: Local authority 999
code: 999
phases:
  primary: {name: Primary}
  secondary: {name: Secondary}
  special: {name: Special}
  alternative: {name: Alternative provision}
  all-through: {name: All-through, counts: [primary, secondary]}
roles:
  chair: {title: Chair, side: challenge}
  adviser: {title: School improvement adviser, side: reporting}
editions:
  public: {sees: []}
  members: {sees: [1, 2, 3, 4, 5, 6, 7]}
  officers: {sees: [1, 2, 3, 4, 5, 6, 7, officers]}
== clinics/2020-summer.yaml
# A draft: put your own day, time and agenda here.
term: summer
focus: Ofsted position
date: 2020-04-09
cutoff: 2020-03-26
agenda:
  - {id: overview, title: Overview, by: adviser, part: overview}
  - {id: concern, title: Schools causing concern, by: adviser, part: concern}
  - {id: inspections, title: Recent inspections, by: adviser, part: inspections}
  - {id: schools, title: School by school, by: adviser, part: rag}
== comparators.yaml
tables:
  - of: authority
    phase: primary
    years:         [2019]
    figures:
      fsm:         [12.5]
      fsm-ever:    [23.1]
      sen-support: [12.7]
      sen-ehcp:    [ 1.7]
      eal:         [21.3]
  - of: nation
    phase: primary
    years:                   [2019]
    figures:
      fsm:                   [  15]
      fsm-ever:              [  23]
      sen-support:           [12.6]
      sen-ehcp:              [ 1.6]
      eal:                   [21.2]
      attendance:            [  96]
      absence:               [   4]
      persistent-absence-10: [ 8.2]
  - of: nation
    phase: secondary
    years:                   [2019]
    figures:
      attendance:            [94.5]
      absence:               [ 5.5]
      persistent-absence-10: [13.7]
== schools/900101-mere-primary-upper-site.yaml
urn: 900101
name: Mere Primary, Upper Site
phase: primary
laestab: 999/2001
type: Community school
postcode: ZZ1 1AA
inspections:
  - {date: 2018-07-05, published: 2018-09-12, framework: cif-2015, overall: 2}
years:                   [2019]
figures:
  roll:                  [ 196]
  fsm:                   [  52]
  fsm-ever:              [57.7]
  sen-support:           [16.3]
  sen-ehcp:              [ 1.5]
  eal:                   [ 8.2]
  attendance:            [93.6]
  absence:               [ 6.4]
  persistent-absence-10: [20.4]
== schools/900102-st-zo-s-academy.yaml
urn: 900102
name: St Zoë's Academy
phase: all-through
laestab: 999/4001
type: Academy - Converter mainstream
postcode: ZZ1 1AB
opened: 2018-09-01
years:                   [2019]
figures:
  roll:                  [   5]
  fsm:                   [SUPP]
  fsm-ever:              [SUPP]
  sen-support:           [SUPP]
  sen-ehcp:              [SUPP]
  eal:                   [SUPP]
  persistent-absence-10: [SUPP]
== schools/900103-the-weir-school.yaml
urn: 900103
name: The Weir School
phase: special
laestab: 999/7001
type: Community special school
postcode: ZZ1 1AC
# It is proposed to close on 31 August 2019.
inspections:
  - {date: 2012-11-20, published: 2012-12-12, framework: s5-2012, overall: 1}
== schools/900104-weir-pupil-referral-unit.yaml
urn: 900104
name: Weir Pupil Referral Unit
phase: alternative
laestab: 999/1101
type: Pupil referral unit
postcode: ZZ1 1AD
== sources.yaml
- id: spine
  title: School spine of the performance tables
  publisher: Department for Education
  published: 2018-09-01
  state: final
  years: [2019]
  measures: []
  file: spine.csv
- id: census-2019
  title: January school census in the performance tables, 2018/19
  publisher: Department for Education
  published: 2019-06-27
  state: final
  years: [2019]
  measures: [roll, fsm, fsm-ever, sen-support, sen-ehcp, eal]
  file: census.csv
- id: absence-2019
  title: Pupil absence in the performance tables, 2018/19
  publisher: Department for Education
  published: 2020-03-26
  state: final
  years: [2019]
  measures: [attendance, absence, persistent-absence-10]
  file: abs.csv
- id: ofsted-2019
  title: Ofsted's latest inspection of each school, 12 September 2018
  publisher: Ofsted
  published: 2018-09-12
  state: final
  years: [2019]
  measures: []
  file: ofsted.csv
)");
}

TEST_CASE("import tells what it took, what it left out and why") {
    std::string notes;
    for (const std::string& note : import(kAll).imported.notes) {
        notes += note + "\n";
    }

    CHECK(notes == R"(Local authority 999 (999): 4 schools from 4 files
spine.csv: 4 schools taken, those open or proposed to close (1 primary, 1 all-through, 1 special, 1 alternative provision)
spine.csv: left out: 1 closed school, 1 independent special school, 1 independent school, 1 college
census.csv: figures of 2018/19 for 2 schools; 2 schools are not in this file (roll from NOR, fsm from NUMFSM (as a share of NOR), fsm-ever from PNUMFSMEVER, sen-support from PSENELK, sen-ehcp from PSENELSE, eal from PNUMEAL)
census.csv: left out: 1 row of the authority's other schools, closed or independent
abs.csv: figures of 2018/19 for 2 schools; 2 schools are not in this file (attendance from PERCTOT (100 less the cell), absence from PERCTOT, persistent-absence-10 from PPERSABS10)
ofsted.csv: the latest inspection of 2 schools; 2 schools have none in this file, often because it is new: the grades of the school before it are not taken
)");
}

TEST_CASE("what import writes is a sound authority folder") {
    const Result result = import(kAll);
    const TemporaryFolder folder;
    for (const auto& [path, content] : result.imported.files) {
        write_whole_file(folder.path() / path, content);
    }
    Diagnostics diagnostics;
    const History history = read_history(
        load_authority_files(folder.path(), std::filesystem::path(CLINIC_SOURCE) / "data/england"),
        1, diagnostics);

    CHECK(to_text(diagnostics, "nothing was written") == "");
    CHECK(history.schools.size() == 4);
    CHECK(history.meetings.at(0).issued.empty());
}

TEST_CASE("columns of another year's census are found by name, whatever their order") {
    const std::string census =
        "Census of schools\n"
        "Estab,Urn,La,Nor,PNumFsm,PsenElse,PsenElk,PnumEal\n"
        "2001,900101,999,196,\"14.6%\",1.5,16.3,8.2\n";
    const Result result = import({{"spine.csv", kSpine, ""}, {"c.csv", census, "2029/30"}});

    CHECK(result.remarks == "");
    CHECK(result.imported.files.at("schools/900101-mere-primary-upper-site.yaml") ==
          R"(urn: 900101
name: Mere Primary, Upper Site
phase: primary
laestab: 999/2001
type: Community school
postcode: ZZ1 1AA
years:         [2030]
figures:
  roll:        [ 196]
  fsm:         [14.6]
  sen-support: [16.3]
  sen-ehcp:    [ 1.5]
  eal:         [ 8.2]
)");
    CHECK(result.imported.notes.back() ==
          "c.csv: taken as published on 30 June 2030, the last day by which it usually comes out: "
          "mend it in sources.yaml");
}

TEST_CASE("a header that nobody knows is compared with those that import knows") {
    const Result result = import({{"a.csv", "name,pupils\nx,1\n", ""},
                                  {"b.csv", "URN,LA,ESTAB,NOR,PSENELK,PNUMEAL,MORE,STILL\n", ""},
                                  {"empty.csv", "", ""}});

    CHECK(result.imported.files.empty());
    CHECK(result.remarks ==
          R"(a.csv: error: no known header: the file begins with 'name, pupils' [unknown-table]
  hint: import knows 'School spine of the performance tables', 'January school census in the performance tables', 'Pupil absence in the performance tables', 'Ofsted's latest inspection of each school'
b.csv: error: no known header: the file begins with 'URN, LA, ESTAB, NOR, PSENELK, PNUMEAL, …' [unknown-table]
  hint: it is most like 'January school census in the performance tables', which also has PSENELSE
empty.csv: error: no known header: the file begins with nothing [unknown-table]
  hint: import knows 'School spine of the performance tables', 'January school census in the performance tables', 'Pupil absence in the performance tables', 'Ofsted's latest inspection of each school'
3 remarks, 3 of them errors; nothing was written
)");
}

TEST_CASE("a year that no header tells must be typed, once for each file") {
    const Result result = import({{"spine.csv", kSpine, ""},
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
    const Result result = import({{"spine.csv", kSpine, ""},
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
    const Result result = import({{"spine.csv", spine, ""}, {"ofsted.csv", ofsted, ""}});

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
    CHECK(import({{"abs.csv", kAbsence, "2018-19"}}).remarks ==
          R"(error: none of the files names the schools of local authority '999' [missing-file]
  hint: add the school spine of the performance tables
1 error; nothing was written
)");
    CHECK(import({{"spine.csv", kSpine, ""}}, "874").remarks ==
          R"(spine.csv: error: no school of local authority '874' is in this file [unknown-name]
  hint: it has schools of 998, 999
1 error; nothing was written
)");
}

TEST_CASE("a year stands behind the last sign of equality, unless that is part of a path") {
    const auto typed = [](std::string_view word) {
        const FileOfYear file = file_of_year(word);
        return file.path + " | " + file.year;
    };

    CHECK(typed("census.csv=2018-19") == "census.csv | 2018-19");
    CHECK(typed("census.csv") == "census.csv | ");
    CHECK(typed("a=b/census.csv") == "a=b/census.csv | ");
    CHECK(typed("a=b/census.csv=2019") == "a=b/census.csv | 2019");
    CHECK(typed("census.csv=") == "census.csv | ");
}

TEST_CASE("a folder that holds an authority is not written over") {
    const TemporaryFolder folder;
    Diagnostics diagnostics;

    CHECK(is_free_for_import(folder.path(), diagnostics));
    CHECK(is_free_for_import(folder.path() / "new", diagnostics));
    write_whole_file(folder.path() / "schools" / "900101-a.yaml", "urn: 900101\n");
    CHECK_FALSE(is_free_for_import(folder.path(), diagnostics));
    CHECK(without_folder(to_text(diagnostics, "nothing was written"), folder.path().string()) ==
          R"(schools: error: it is there already, and import writes over nothing [contradiction]
  hint: import into a new folder, and copy from it what you want
1 error; nothing was written
)");
}

}  // namespace

}  // namespace clinic
