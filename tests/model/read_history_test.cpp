#include "model/small_folder.hpp"
#include "support/catch.hpp"

using namespace clinic;

namespace {

std::string school(int urn, const std::string& more = {}) {
    return "urn: " + std::to_string(urn) + "\nname: School " + std::to_string(urn) +
           "\nphase: primary\n" + more;
}

}  // namespace

TEST_CASE("a measure may be like another, and a council's own takes a shipped one's place") {
    const SmallFolder folder = read_small(
        {{"measures.yaml",
          "ks2-rwm-pp: {like: ks2-rwm, name: \"Level 4, disadvantaged\", group: disadvantaged}\n"
          "roll: {like: roll, same: 5}\n"}});
    CHECK(folder.remarks.empty());
    const Measure& measure = folder.history.measures.at("ks2-rwm-pp");
    CHECK(measure.cohort == "ks2-pupils");
    CHECK(measure.name == "Level 4, disadvantaged");
    CHECK(folder.history.measures.at("roll").same == 5);
    CHECK(folder.history.measure_order ==
          std::vector<std::string>{"roll", "ks2-pupils", "ks2-rwm", "reserve", "ks2-rwm-pp"});
}

TEST_CASE("measures that are like each other are a mistake") {
    const SmallFolder folder = read_small({{"measures.yaml", "a: {like: b}\nb: {like: a}\n"}});
    CHECK(folder.remarks ==
          "measures.yaml:2:11: error: 'b' is like itself in the end [contradiction]\n"
          "  2 | b: {like: a}\n"
          "    |           ^\n"
          "  hint: one of the measures that are like each other says it all\n"
          "1 error; nothing was written\n");
}

TEST_CASE("a rule that could never judge is a mistake") {
    const SmallFolder folder =
        read_small({{"rules.yaml",
                     "floor: {kind: all-of, name: F, domain: standards, red: 1, of: roll}\n"
                     "gap: {kind: comparator, name: G, domain: standards, measure: roll}\n"}});
    CHECK(folder.remarks ==
          "rules.yaml:1:63: error: 'of' is 'roll', not a list of tests [wrong-type]\n"
          "  1 | floor: {kind: all-of, name: F, domain: standards, red: 1, of: roll}\n"
          "    |                                                               ^^^^\n"
          "  hint: write [{measure: roll, below: 65}]\n"
          "rules.yaml:2:6: error: 'against' is missing in 'gap' [missing-field]\n"
          "  2 | gap: {kind: comparator, name: G, domain: standards, measure: roll}\n"
          "    |      ^\n"
          "  hint: a rule of kind comparator cannot judge without it\n"
          "rules.yaml:2:6: error: 'red' is missing in 'gap' [missing-field]\n"
          "  2 | gap: {kind: comparator, name: G, domain: standards, measure: roll}\n"
          "    |      ^\n"
          "  hint: a rule of kind comparator cannot judge without it\n"
          "3 remarks, 3 of them errors; nothing was written\n");
}

TEST_CASE("a rule counts rules that there are and that do not count it") {
    const SmallFolder folder =
        read_small({{"rules.yaml",
                     "a: {kind: count, name: A, domain: standards, red: 1, rules: [b]}\n"
                     "b: {kind: count, name: B, domain: standards, red: 1, rules: [a, c]}\n"}});
    CHECK(folder.remarks ==
          "rules.yaml:1:1: error: 'a' counts itself in the end [contradiction]\n"
          "  1 | a: {kind: count, name: A, domain: standards, red: 1, rules: [b]}\n"
          "    | ^\n"
          "  hint: a rule may name only rules that do not name it\n"
          "rules.yaml:2:1: error: 'b' counts itself in the end [contradiction]\n"
          "  2 | b: {kind: count, name: B, domain: standards, red: 1, rules: [a, c]}\n"
          "    | ^\n"
          "  hint: a rule may name only rules that do not name it\n"
          "rules.yaml:2:1: error: 'b' names the rule 'c' [unknown-name]\n"
          "  2 | b: {kind: count, name: B, domain: standards, red: 1, rules: [a, c]}\n"
          "    | ^\n"
          "  hint: did you mean 'a'?\n"
          "3 remarks, 3 of them errors; nothing was written\n");
}

TEST_CASE("a rule's flags are words of its kind, and it has what they need") {
    const SmallFolder folder = read_small(
        {{"rules.yaml",
          "i: {kind: inspection, name: I, domain: inspection, flags: {lsted: red, old: amber}}\n"
          "s: {kind: significance, name: S, domain: standards, measure: roll, red: 1}\n"
          "r: {kind: rank, name: R, domain: standards, measure: roll, in: fifth, red: 1}\n"}});
    CHECK(folder.remarks ==
          "rules.yaml:1:4: error: 'months' is missing in 'i' [missing-field]\n"
          "  1 | i: {kind: inspection, name: I, domain: inspection, flags: {lsted: red, old: "
          "amber}}\n"
          "    |    ^\n"
          "  hint: a rule of kind inspection cannot judge without it\n"
          "rules.yaml:1:59: error: 'flags' is 'lsted' [unknown-name]\n"
          "  1 | i: {kind: inspection, name: I, domain: inspection, flags: {lsted: red, old: "
          "amber}}\n"
          "    |                                                           ^\n"
          "  hint: did you mean 'listed'?\n"
          "rules.yaml:2:4: error: 'against' is missing in 's' [missing-field]\n"
          "  2 | s: {kind: significance, name: S, domain: standards, measure: roll, red: 1}\n"
          "    |    ^\n"
          "  hint: a rule of kind significance cannot judge without it\n"
          "rules.yaml:3:64: error: 'in' is 'fifth' [unknown-name]\n"
          "  3 | r: {kind: rank, name: R, domain: standards, measure: roll, in: fifth, red: 1}\n"
          "    |                                                                ^^^^^\n"
          "  hint: one of quarter, quintile, decile\n"
          "4 remarks, 4 of them errors; nothing was written\n");
}

TEST_CASE("grades are kept as codes, whether the file has words or codes") {
    const SmallFolder folder = read_small(
        {{"schools/1-a.yaml",
          school(1,
                 "inspections: [{date: 2015-09-17, published: 2015-09-30, framework: cif-2015, "
                 "overall: requires improvement, areas: {outcomes: Good, leadership: 3}}]\n")}});
    CHECK(folder.remarks.empty());
    const Inspection& inspection = folder.history.schools[0].inspections[0];
    CHECK(inspection.overall == "3");
    CHECK(inspection.areas ==
          std::vector<std::pair<std::string, std::string>>{{"leadership", "3"}, {"outcomes", "2"}});
}

TEST_CASE("a visit without a grade ends in the words of its framework, and no other visit does") {
    const auto remarks = [](const std::string& rest) {
        return read_small(
                   {{"frameworks.yaml",
                     "cif-2015: {name: CIF, kind: ofsted, from: 2015-09-01, "
                     "scale: {1: Outstanding, 2: Good}, "
                     "ungraded: {outcomes: [School remains Good]}}\n"},
                    {"schools/1-a.yaml", school(1,
                                                "inspections: [{date: 2018-07-03, published: "
                                                "2018-07-20, framework: cif-2015, " +
                                                    rest + "}]\n")}})
            .remarks;
    };
    CHECK(remarks("kind: short, outcome: School remains Good").empty());
    CHECK(remarks("kind: short, outcome: School remain Good")
              .find("'outcome' is 'School remain Good' [unknown-name]") != std::string::npos);
    CHECK(remarks("kind: short, outcome: School remain Good")
              .find("hint: did you mean 'School remains Good'?") != std::string::npos);
    CHECK(remarks("overall: 2, outcome: School remains Good")
              .find("'outcome' stands beside a full inspection [contradiction]") !=
          std::string::npos);
}

TEST_CASE("areas of a framework are ids alone or ids with the framework's own words") {
    const SmallFolder folder =
        read_small({{"frameworks.yaml",
                     "a: {name: A, kind: ofsted, areas: [one, two], scale: {1: Good}}\n"
                     "b: {name: B, kind: ofsted, areas: {two: Part two, one: Part one}, scale: {1: "
                     "Good}}\n"}});
    CHECK(folder.remarks.empty());
    CHECK(folder.history.frameworks.at("a").areas == std::vector<std::string>{"one", "two"});
    CHECK(folder.history.frameworks.at("b").areas == std::vector<std::string>{"two", "one"});
    CHECK(folder.history.frameworks.at("b").area_names.at("one") == "Part one");
}

TEST_CASE("all schools of a ward are members when the group says so") {
    const SmallFolder folder = read_small(
        {{"schools/1-a.yaml", school(1, "ward: Ward A\n")},
         {"schools/2-b.yaml", school(2, "ward: Ward B\n")},
         {"schools/3-c.yaml", school(3, "ward: Ward A\n")},
         {"network.yaml",
          "groups: [{id: n, name: N, kind: partnership, phase: primary, from: 2015-01-01, "
          "members: [{all: ward, is: [Ward A]}]}]\n"}});
    CHECK(folder.remarks.empty());
    const Group& group = folder.history.network.groups[0];
    REQUIRE(group.members.size() == 2);
    CHECK(group.members[1].school == 3);
    CHECK(group.members[1].from == Date{2015, 1, 1});
}

TEST_CASE("a school deleted from the folder and still in a triad is named") {
    const SmallFolder folder = read_small(
        {{"schools/1-a.yaml", school(1)},
         {"network.yaml", "groups: [{id: t, name: T, kind: triad, members: [1, 2 School B]}]\n"}});
    CHECK(folder.remarks ==
          "network.yaml:1:53: error: school '2 School B' is not in this folder "
          "[unknown-school]\n"
          "  1 | groups: [{id: t, name: T, kind: triad, members: [1, 2 School B]}]\n"
          "    |                                                     ^^^^^^^^^^\n"
          "  hint: there is no file schools/2-….yaml; did you mean '1 School 1'?\n"
          "1 error; nothing was written\n");
}

TEST_CASE("two files of one school are told once, and the first is kept") {
    const SmallFolder folder = read_small(
        {{"schools/1-a.yaml", school(1)}, {"schools/1-b.yaml", school(1, "ward: Ward B\n")}});
    CHECK(folder.remarks ==
          "schools/1-b.yaml:1:6: error: school 1 has two files [duplicate-id]\n"
          "  1 | urn: 1\n"
          "    |      ^\n"
          "  hint: each school has one file\n"
          "1 error; nothing was written\n");
    CHECK(folder.history.schools.size() == 1);
    CHECK(folder.history.schools[0].ward.empty());
}

TEST_CASE("a file with a syntax error has no missing keys, and its school is still known") {
    const SmallFolder folder = read_small(
        {{"schools/1-a.yaml", "urn: 1\nname: \"School A\nphase: primary\n"},
         {"network.yaml", "groups: [{id: t, name: T, kind: triad, members: [1 School A]}]\n"}});
    CHECK(folder.remarks.find("[open-quote]") != std::string::npos);
    CHECK(folder.remarks.find("[missing-field]") == std::string::npos);
    CHECK(folder.remarks.find("[unknown-school]") == std::string::npos);
    CHECK(folder.remarks.ends_with("1 error; nothing was written\n"));
}

TEST_CASE("a misspelt key is told once: the key that was meant is not missing too") {
    const SmallFolder folder = read_small({{"schools/1-a.yaml",
                                            "urn: 1\nname: A\nphase: primary\nyeers: [2014, 2015]\n"
                                            "figures: {roll: [10, 11]}\n"}});
    CHECK(folder.remarks ==
          "schools/1-a.yaml:4:1: error: 'yeers' is not used here [unknown-field]\n"
          "  4 | yeers: [2014, 2015]\n"
          "    | ^^^^^\n"
          "  hint: did you mean 'years'?\n"
          "1 error; nothing was written\n");
}

TEST_CASE("progress is of an action that an earlier clinic set") {
    const SmallFolder folder = read_small({{"clinics/2015-autumn.yaml",
                                            "term: autumn\ndate: 2015-10-15\ncutoff: 2015-10-02\n"
                                            "actions: [{id: 2015-autumn-01, title: Plan}]\n"
                                            "progress:\n  - {action: 2015-autumn-01, is: open}\n"
                                            "  - {action: 2015-autumn-10, is: open}\n"}});
    CHECK(folder.remarks ==
          "clinics/2015-autumn.yaml:6:14: error: action '2015-autumn-01' was set on 2015-10-15, "
          "not before this clinic [contradiction]\n"
          "  6 |   - {action: 2015-autumn-01, is: open}\n"
          "    |              ^^^^^^^^^^^^^^\n"
          "  hint: progress is told by later clinics\n"
          "clinics/2015-autumn.yaml:7:14: error: no clinic set action '2015-autumn-10' "
          "[unknown-name]\n"
          "  7 |   - {action: 2015-autumn-10, is: open}\n"
          "    |              ^^^^^^^^^^^^^^\n"
          "  hint: did you mean '2015-autumn-01'?\n"
          "2 remarks, 2 of them errors; nothing was written\n");
}

TEST_CASE("what the files hold does not depend on how many threads read them") {
    SmallFiles files;
    for (int urn = 1; urn <= 40; ++urn) {
        files.push_back({"schools/" + std::to_string(urn) + "-s.yaml",
                         school(urn, urn % 3 == 0 ? "wrad: A\n" : "ward: A\n")});
    }
    const SmallFolder one = read_small(files, 1);
    const SmallFolder four = read_small(files, 4);
    CHECK(one.remarks == four.remarks);
    CHECK(to_text(one.history) == to_text(four.history));
}

TEST_CASE("scalars, lists and maps in the wrong places are told and never fatal") {
    for (const char* const odd :
         {"", "[]", "{}", "3", "[[]]", "- {}\n- []", "{urn: {urn: []}}", "{urn: ~, name: [a]}",
          "{figures: [1], years: {a: b}}", "{people: 3, governors: [x], judgements: [{}]}",
          "{comments: {a: b}, predictions: {figures: {roll: [1]}}}",
          "{inspections: {areas: [1]}, revised: [{is: {is: {}}}]}"}) {
        for (const char* const path :
             {"schools/1-a.yaml", "authority.yaml", "sources.yaml", "measures.yaml",
              "frameworks.yaml", "rules.yaml", "comparators.yaml", "network.yaml",
              "clinics/2015-autumn.yaml"}) {
            INFO(path << " holds " << odd);
            const SmallFolder folder = read_small({{path, odd}});
            CHECK_NOTHROW(to_text(folder.history));
        }
    }
}
