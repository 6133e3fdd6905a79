#include "model/small_folder.hpp"
#include "support/catch.hpp"

#include <sstream>

using namespace clinic;

namespace {

std::string school_file(int urn, const std::string& more = {}) {
    return "urn: " + std::to_string(urn) + "\nname: School " + std::to_string(urn) +
           "\nphase: primary\n" + more;
}

std::string path_of(int urn) {
    return "schools/" + std::to_string(urn) + "-s.yaml";
}

// The remarks, each in one line: place, message and hint, without the source line and its caret.
std::string told(const SmallFiles& files) {
    std::istringstream remarks(read_small(files).remarks);
    std::string text;
    for (std::string line; std::getline(remarks, line);) {
        if (line.find(": error: ") != std::string::npos ||
            line.find(": warning: ") != std::string::npos) {
            text += line + "\n";
        } else if (line.starts_with("  hint: ")) {
            text += line + "\n";
        }
    }
    return text;
}

std::string told_of_school(const std::string& more) {
    return told({{path_of(900101), school_file(900101, more)}});
}

std::string told_of_clinic(const std::string& more) {
    return told({{"clinics/2015-autumn.yaml",
                  "term: autumn\ndate: 2015-10-15\ncutoff: 2015-10-02\n" + more},
                 {path_of(900101), school_file(900101)}});
}

std::string told_of_network(const std::string& network) {
    return told({{path_of(900101), school_file(900101)},
                 {path_of(900102), school_file(900102)},
                 {"network.yaml", network}});
}

}  // namespace

TEST_CASE("a name of blanks is no name") {
    const std::string remarks =
        told({{path_of(900101), "urn: 900101\nname: \"  \"\nphase: primary\n"}});
    CHECK(remarks.find(":2:7: error: 'name' has no value") != std::string::npos);
}

TEST_CASE("a whole number with a fraction is told what is too much of it") {
    const std::string remarks = told_of_school("place: {easting: 51.5, northing: 300000}\n");
    CHECK(remarks.find("'easting' is '51.5', not a whole number") != std::string::npos);
    CHECK(remarks.find("hint: it is written without a fraction, such as 12") != std::string::npos);
}

TEST_CASE("a school is not its own predecessor") {
    CHECK(told_of_school("predecessors: [900101]\n") ==
          "schools/900101-s.yaml:4:16: error: school 900101 is its own predecessor "
          "[contradiction]\n"
          "  hint: 'predecessors' names the schools that closed before this one opened\n");
}

TEST_CASE("a circle of predecessors is told once, where it closes") {
    CHECK(told({{path_of(900101), school_file(900101, "predecessors: [900102]\n")},
                {path_of(900102), school_file(900102, "predecessors: [{school: 900103}]\n")},
                {path_of(900103), school_file(900103, "predecessors: [900101]\n")},
                {path_of(900104), school_file(900104, "predecessors: [900103, 900102]\n")}}) ==
          "schools/900103-s.yaml:4:16: error: schools 900101, 900102, 900103 are each other's "
          "predecessors [contradiction]\n"
          "  hint: 'predecessors' names the schools that closed before this one opened\n");
}

TEST_CASE("two schools may take over from one") {
    CHECK(told({{path_of(900101), school_file(900101, "closed: 2014-08-31\n")},
                {path_of(900102), school_file(900102, "predecessors: [900101]\n")},
                {path_of(900103), school_file(900103, "predecessors: [900101, 900102]\n")}})
              .empty());
}

TEST_CASE("there are not more vacancies than places, as many as there were on the day") {
    CHECK(told_of_school(
              "governors: {places: 3, vacancies: [{is: 3}, {from: 2015-09-01, is: 4}]}\n") ==
          "schools/900101-s.yaml:4:68: error: 4 vacancies are more than the 3 places "
          "[contradiction]\n"
          "  hint: 'places' is how many governors there are when none is missing\n");
    CHECK(told_of_school("governors:\n"
                         "  places: [{is: 12}, {from: 2015-09-01, is: 3}]\n"
                         "  vacancies: [{from: 2014-09-01, is: 5}, {from: 2015-09-10, is: 2}]\n")
              .empty());
}

TEST_CASE("a dated value keeps to the range of its field") {
    CHECK(told_of_school("capacity: -5\n") ==
          "schools/900101-s.yaml:4:11: error: 'is' is -5 [out-of-range]\n"
          "  hint: it runs from 0 to 20000\n");
}

TEST_CASE("nobody takes a post of a school that has closed, or leaves it before it opens") {
    CHECK(told_of_school(
              "opened: 2010-09-01\nclosed: 2014-08-31\npeople:\n"
              "  headteacher: [{is: Head A, to: 2009-08-31}, {from: 2015-01-05, is: B}]\n") ==
          "schools/900101-s.yaml:7:34: error: 'headteacher' ends on 2009-08-31, before the "
          "school opened on 2010-09-01 [contradiction]\n"
          "  hint: a post of the school before it stands in that school's file\n"
          "schools/900101-s.yaml:7:54: error: 'headteacher' begins on 2015-01-05, after the "
          "school closed on 2014-08-31 [contradiction]\n"
          "  hint: a post of the school that took over stands in that school's file\n");
    // One who is appointed before the school opens is no mistake.
    CHECK(told_of_school("opened: 2015-09-01\npeople: {headteacher: [{from: 2015-04-01, is: A}]}\n")
              .empty());
}

TEST_CASE("a judgement against the rules differs from them, and its outcome is still to come") {
    CHECK(told_of_school(
              "judgements:\n  la-category:\n"
              "    - {from: 2014-09-19, is: Amber, against: amber}\n"
              "    - from: 2015-09-18\n      is: red\n      against: amber\n"
              "      outcome: {measure: roll, due: 2015-07-31, milestone: 2015-10-01}\n") ==
          "schools/900101-s.yaml:6:46: error: 'against' is 'amber', the same as 'is' "
          "[contradiction]\n"
          "  hint: it holds what the rules proposed, only when the officer differs\n"
          "schools/900101-s.yaml:10:16: error: the outcome is due on 2015-07-31, before it was "
          "set on 2015-09-18 [contradiction]\n"
          "  hint: one of the two days is wrong\n"
          "schools/900101-s.yaml:10:16: error: the milestone of 2015-10-01 comes after the "
          "outcome is due on 2015-07-31 [contradiction]\n"
          "  hint: it is looked at on the way: one of the two days is wrong\n");
}

TEST_CASE("an inspection uses the framework of its day, and its report comes after it") {
    const std::string frameworks =
        "eif-2019: {name: E, kind: ofsted, from: 2019-09-01, scale: {1: A}}\n";
    CHECK(told({{"frameworks.yaml", frameworks},
                {path_of(900101),
                 school_file(
                     900101,
                     "inspections:\n"
                     "  - {date: 2014-03-04, published: 2014-04-01, framework: cif-2015}\n"
                     "  - {date: 2019-10-01, published: 2019-09-01, framework: cif-2015}\n")}}) ==
          "schools/900101-s.yaml:5:12: error: the visit of 2014-03-04 came before 'cif-2015' "
          "began on 2015-09-01 [contradiction]\n"
          "  hint: one of the two days is wrong\n"
          "schools/900101-s.yaml:6:35: error: the report of 2019-09-01 came before the visit of "
          "2019-10-01 [contradiction]\n"
          "  hint: one of the two days is wrong\n"
          "schools/900101-s.yaml:6:58: error: 'cif-2015' was no longer in force on 2019-10-01 "
          "[contradiction]\n"
          "  hint: 'eif-2019' began on 2019-09-01\n");
}

TEST_CASE("a figure that counts other pupils than its cohort's row is doubted") {
    CHECK(told_of_school("years: [2014, 2015]\nfigures:\n  ks2-pupils: [29, 30]\n"
                         "  ks2-rwm: [{is: 60, cohort: 29}, {is: 66, cohort: 22}]\n") ==
          "schools/900101-s.yaml:7:40: warning: 'ks2-rwm' of 2015 counts 22 pupils, and "
          "'ks2-pupils' is 30 [doubtful]\n"
          "  hint: a figure stands on one count of pupils\n");
}

TEST_CASE("a cohort far above the roll is doubted, one a little above is not") {
    CHECK(told_of_school("years: [2014, 2015]\nfigures:\n  roll: [20, 20]\n"
                         "  ks2-pupils: [21, 31]\n") ==
          "schools/900101-s.yaml:7:20: warning: 'ks2-pupils' of 2015 is 31, and the whole roll is "
          "20 [doubtful]\n"
          "  hint: a cohort is a part of the roll\n");
}

TEST_CASE("attendance that so many persistent absentees do not allow is doubted") {
    const std::string measures =
        "attendance: {name: A, unit: percent, better: higher, year: academic}\n"
        "persistent-absence-10: {name: P, unit: percent, better: lower, year: academic}\n";
    CHECK(told({{"measures.yaml", measures},
                {path_of(900101),
                 school_file(900101,
                             "years: [2014, 2015]\nfigures:\n  attendance: [95, 95]\n"
                             "  persistent-absence-10: [50, 60]\n")}}) ==
          "schools/900101-s.yaml:6:20: warning: 'attendance' of 2015 is 95, and "
          "'persistent-absence-10' is 60 [doubtful]\n"
          "  hint: with so many persistent absentees attendance is at most 94.0\n");
}

TEST_CASE("percentages run from 0 to 100, wherever they stand") {
    CHECK(told_of_school("years: [2015]\nfigures: {ks2-rwm: [101]}\n"
                         "targets: [{on: 2015-09-01, year: 2016, figures: {ks2-rwm: -1}}]\n") ==
          "schools/900101-s.yaml:5:21: error: 'ks2-rwm' is 101 [out-of-range]\n"
          "  hint: it is a percentage and runs from 0 to 100\n"
          "schools/900101-s.yaml:6:59: error: 'ks2-rwm' is -1 [out-of-range]\n"
          "  hint: it is a percentage and runs from 0 to 100\n");
}

TEST_CASE("rows that end years before those of the fellow schools are doubted, once a school") {
    const std::string newer =
        "years: [2013, 2014, 2015]\nfigures:\n  roll: [90, 91, 92]\n"
        "  ks2-rwm: [60, 61, 62]\n";
    const std::string older = "years: [2013]\nfigures:\n  roll: [90]\n  ks2-rwm: [60]\n";
    const SmallFiles files = {
        {path_of(900101), school_file(900101, newer)},
        {path_of(900102), school_file(900102, newer)},
        {path_of(900103), school_file(900103, older)},
        {path_of(900104), school_file(900104, "closed: 2014-08-31\n" + older)}};
    CHECK(told(files) ==
          "schools/900103-s.yaml:7:13: warning: 'ks2-rwm', 'roll' end two years or more before the "
          "fellow schools' figures [doubtful]\n"
          "  hint: most primary schools of this folder have 'ks2-rwm' of 2015\n");
}

TEST_CASE("a row that half of the fellow schools end as early is not doubted") {
    const std::string newer = "years: [2013, 2015]\nfigures: {roll: [90, 92]}\n";
    const std::string older = "years: [2013, 2015]\nfigures: {roll: [90, .]}\n";
    CHECK(told({{path_of(900101), school_file(900101, newer)},
                {path_of(900102), school_file(900102, newer)},
                {path_of(900103), school_file(900103, older)},
                {path_of(900104), school_file(900104, older)},
                {path_of(900105), school_file(900105, older)}})
              .empty());
}

TEST_CASE("a provisional and a final release of one day are told apart") {
    CHECK(told({{"sources.yaml",
                 "- {id: a, title: A, published: 2015-09-01, years: [2015], measures: [roll]}\n"
                 "- {id: b, title: B, published: 2015-09-01, state: provisional, years: [2015], "
                 "measures: [roll]}\n"}})
              .empty());
}

TEST_CASE("two releases of one day do not give the same figure") {
    CHECK(told({{"sources.yaml",
                 "- {id: a, title: A, published: 2015-09-01, years: [2014, 2015], measures: "
                 "[\"ks2-*\"]}\n"
                 "- {id: b, title: B, published: 2015-09-01, years: [2015], measures: [ks2-rwm]}\n"
                 "- {id: c, title: C, published: 2015-12-01, years: [2015], measures: "
                 "[ks2-rwm]}\n"}}) ==
          "sources.yaml:2:3: error: 'a' and 'b' both give 'ks2-rwm' of 2015 on 2015-09-01 "
          "[contradiction]\n"
          "  hint: the later release counts, so two of one day and state cannot give the same "
          "figure\n");
}

TEST_CASE("nothing is due before the meeting that asks for it") {
    CHECK(told_of_clinic("outcomes: [{measure: roll, due: 2015-07-31}]\n"
                         "actions: [{id: 2015-autumn-01, title: T, due: 2015-10-01}]\n"
                         "confirmed: {on: 2015-10-01}\n") ==
          "clinics/2015-autumn.yaml:4:33: error: the outcome is due on 2015-07-31, before the "
          "meeting of 2015-10-15 [contradiction]\n"
          "  hint: one of the two days is wrong\n"
          "clinics/2015-autumn.yaml:5:47: error: action '2015-autumn-01' is due on 2015-10-01, "
          "before the meeting of 2015-10-15 [contradiction]\n"
          "  hint: one of the two days is wrong\n"
          "clinics/2015-autumn.yaml:6:12: error: the minutes were confirmed on 2015-10-01, before "
          "the meeting of 2015-10-15 [contradiction]\n"
          "  hint: one of the two days is wrong\n");
}

TEST_CASE("an action ends once, and a clinic tells its progress once") {
    const std::string spring = "term: spring\ndate: 2016-02-04\ncutoff: 2016-01-22\nprogress:\n";
    const std::string summer = "term: summer\ndate: 2016-06-09\ncutoff: 2016-05-27\nprogress:\n";
    CHECK(
        told({{"clinics/2015-autumn.yaml",
               "term: autumn\ndate: 2015-10-15\ncutoff: 2015-10-02\nactions:\n"
               "  - {id: 2015-autumn-01, title: T}\n  - {id: 2015-autumn-02, title: U}\n"},
              {"clinics/2016-spring.yaml",
               spring + "  - {action: 2015-autumn-01, is: done}\n"
                        "  - {action: 2015-autumn-02, is: open, due: 2016-01-01}\n"
                        "  - {action: 2015-autumn-02, is: withdrawn}\n"},
              {"clinics/2016-summer.yaml", summer + "  - {action: 2015-autumn-01, is: open}\n"}}) ==
        "clinics/2016-spring.yaml:6:45: error: action '2015-autumn-02' is due on 2016-01-01, "
        "before the meeting of 2016-02-04 [contradiction]\n"
        "  hint: one of the two days is wrong\n"
        "clinics/2016-spring.yaml:7:14: error: '2015-autumn-02' is given twice "
        "[duplicate-id]\n"
        "  hint: each id is used once\n"
        "clinics/2016-summer.yaml:5:14: error: action '2015-autumn-01' was done on 2016-02-04 "
        "[contradiction]\n"
        "  hint: an action ends once: what is still to do is a new one\n");
}

TEST_CASE("a table of a consultation adds up to its forms, row by row") {
    CHECK(told_of_network(
              "consultations:\n"
              "  - id: c\n    question: Q\n    forms: 10\n    answers: [\"Yes\", \"No\"]\n"
              "    table: {Heads: [4, 2], Governors: [1, 1]}\n"
              "  - id: d\n    question: Q\n    answers: [\"Yes\", \"No\"]\n"
              "    table: {Heads: [4, 2, 1]}\n") ==
          "network.yaml:4:12: error: the table adds up to 8, and 'forms' is 10 [contradiction]\n"
          "  hint: blank forms are an answer too: No answer\n"
          "network.yaml:10:20: error: 'Heads' has another length than 'answers' [row-length]\n"
          "  hint: one number for each answer\n");
}

TEST_CASE("money of a bid is spent after it was granted, and not more than that") {
    CHECK(told_of_network(
              "groups: [{id: g, name: G, kind: triad}]\nbids:\n"
              "  - {id: b-1, group: g, submitted: 2015-10-05, decided: 2015-10-01, is: refused}\n"
              "  - {id: b-2, group: g, decided: 2015-10-16, granted: 2000, spent: [{on: "
              "2015-10-02, is: 1500}, {on: 2016-01-29, is: 1000}], is: approved}\n") ==
          "network.yaml:3:57: error: bid 'b-1' was decided on 2015-10-01, before it was submitted "
          "on 2015-10-05 [contradiction]\n"
          "  hint: one of the two days is wrong\n"
          "network.yaml:4:68: error: money of bid 'b-2' was spent on 2015-10-02, before it was "
          "decided on 2015-10-16 [contradiction]\n"
          "  hint: one of the two days is wrong\n"
          "network.yaml:4:68: warning: bid 'b-2' spent 2,500 of 2,000 pounds granted [doubtful]\n"
          "  hint: what is spent comes out of what was granted\n");
}

TEST_CASE("groups are not within one another in a circle") {
    CHECK(told_of_network("groups:\n"
                          "  - {id: a, name: A, kind: area, within: c}\n"
                          "  - {id: b, name: B, kind: area, within: a}\n"
                          "  - {id: c, name: C, kind: area, within: b}\n"
                          "  - {id: d, name: D, kind: area, within: c}\n") ==
          "network.yaml:2:42: error: 'a', 'c', 'b' are within one another [contradiction]\n"
          "  hint: a group is within a larger one, which is within none of its parts\n");
}

TEST_CASE("a school in two groups of one kind at once is doubted, twice in one is a mistake") {
    CHECK(
        told_of_network(
            "groups:\n"
            "  - {id: a, name: A, kind: triad, members: [900101, 900102]}\n"
            "  - {id: b, name: B, kind: triad, from: 2015-09-01, members: [900101]}\n"
            "  - {id: c, name: C, kind: trust, members: [900101, {school: 900101, from: "
            "2015-01-01}]}\n") ==
        "network.yaml:3:63: warning: school 900101 is in 'a' and in 'b' at the same time, both of "
        "kind triad [doubtful]\n"
        "  hint: give the first membership its last day: {school: …, to: …}\n"
        "network.yaml:4:53: error: school 900101 is in 'c' twice at the same time "
        "[contradiction]\n"
        "  hint: one entry for each stay, the first with its last day\n");
}

TEST_CASE("a school may move between groups, take part in two phases, and in a part of its group") {
    CHECK(told_of_network("groups:\n"
                          "  - {id: a, name: A, kind: area, members: [900101, {school: 900102, to: "
                          "2015-08-31}]}\n"
                          "  - {id: b, name: B, kind: area, from: 2015-09-01, members: [900102]}\n"
                          "  - {id: c, name: C, kind: area, within: a, members: [900101]}\n"
                          "  - {id: d, name: D, kind: area, phase: secondary, members: [900101]}\n")
              .empty());
}

TEST_CASE("a school that there is not is told wherever it is named, with the one that was meant") {
    const std::string places =
        "network.yaml:2:16: error: school '900109 School 900102' is not in this folder "
        "[unknown-school]\n"
        "  hint: did you mean '900102 School 900102'?\n"
        "network.yaml:3:49: error: school '900109' is not in this folder [unknown-school]\n"
        "  hint: there is no file schools/900109-….yaml\n"
        "network.yaml:3:80: error: school '900111' is not in this folder [unknown-school]\n"
        "  hint: there is no file schools/900111-….yaml; did you mean '900101 School 900101'?\n"
        "network.yaml:4:34: error: school '900119' is not in this folder [unknown-school]\n"
        "  hint: there is no file schools/900119-….yaml\n";
    CHECK(told_of_network("groups:\n"
                          "  - {members: [900109 School 900102], id: g, name: G, kind: triad}\n"
                          "  - {id: h, name: H, kind: area, lead: {school: 900109, is: Head A}, "
                          "members: [900111]}\n"
                          "bids: [{id: b, group: g, school: 900119}]\n") == places);
    CHECK(told_of_clinic(
              "minutes: [{school: 900201, text: T}]\n"
              "outcomes: [{measure: roll, school: 900202}]\n"
              "actions: [{id: 2015-autumn-01, title: T, school: 900303 School 90010}]\n") ==
          "clinics/2015-autumn.yaml:4:20: error: school '900201' is not in this folder "
          "[unknown-school]\n"
          "  hint: there is no file schools/900201-….yaml; did you mean '900101 School 900101'?\n"
          "clinics/2015-autumn.yaml:5:36: error: school '900202' is not in this folder "
          "[unknown-school]\n"
          "  hint: there is no file schools/900202-….yaml\n"
          "clinics/2015-autumn.yaml:6:50: error: school '900303 School 90010' is not in this "
          "folder [unknown-school]\n"
          "  hint: there is no file schools/900303-….yaml; did you mean '900101 School 900101'?\n");
    CHECK(told({{"authority.yaml", "name: M\naliases: {Sch A: 900121}\n"},
                {path_of(900101), school_file(900101, "predecessors: [900201]\n")}}) ==
          "authority.yaml:2:18: error: school '900121' is not in this folder [unknown-school]\n"
          "  hint: there is no file schools/900121-….yaml; did you mean '900101 School 900101'?\n"
          "schools/900101-s.yaml:4:16: error: school '900201' is not in this folder "
          "[unknown-school]\n"
          "  hint: there is no file schools/900201-….yaml; did you mean '900101 School 900101'?\n");
}
