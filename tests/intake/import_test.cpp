#include "intake/import.hpp"

#include "base/whole_file.hpp"
#include "intake/public_files.hpp"
#include "model/history.hpp"
#include "support/catch.hpp"
#include "support/temporary_folder.hpp"

namespace clinic {

namespace {

const std::vector<PublicFile> kAll = {{"ofsted.csv", kOfsted, ""},
                                      {"census.csv", kCensus, "2018-19"},
                                      {"abs.csv", kAbsence, "2019"},
                                      {"spine.csv", kSpine, ""}};

TEST_CASE("public files become an authority folder") {
    const ImportResult result = imported_from(kAll);

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
    for (const std::string& note : imported_from(kAll).imported.notes) {
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
    const ImportResult result = imported_from(kAll);
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
    const ImportResult result =
        imported_from({{"spine.csv", kSpine, ""}, {"c.csv", census, "2029/30"}});

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
