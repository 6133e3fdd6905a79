#include "model/small_folder.hpp"
#include "support/catch.hpp"

using namespace clinic;

namespace {

const std::string kOld =
    "urn: 900101\nname: School A\nphase: primary\nclosed: 2015-03-31\n"
    "inspections: [{date: 2015-09-03, published: 2015-09-20, framework: cif-2015, overall: 3}]\n"
    "years: [2013, 2014]\nfigures: {roll: [100, 110]}\n";
const std::string kNew =
    "urn: 900202\nname: Academy A\nphase: primary\nopened: 2015-04-01\n"
    "predecessors: [{school: 900101 School A, why: academy conversion}]\n"
    "years: [2015]\nfigures: {roll: [120]}\n";

}  // namespace

TEST_CASE("a view holds the schools that are open on its day, by name") {
    const SmallFolder folder = read_small(
        {{"schools/1-z.yaml", "urn: 1\nname: Zeal\nphase: primary\nclosed: 2015-10-02\n"},
         {"schools/2-a.yaml", "urn: 2\nname: Ash 10\nphase: primary\n"},
         {"schools/3-b.yaml", "urn: 3\nname: Ash 9\nphase: primary\n"},
         {"schools/4-c.yaml", "urn: 4\nname: Late\nphase: primary\nopened: 2015-10-03\n"},
         {"schools/5-d.yaml", "urn: 5\nname: Gone\nphase: primary\nclosed: 2015-10-01\n"}});
    CHECK(folder.remarks.empty());
    std::string names;
    for (const SchoolOnDay& school : autumn_view(folder).schools) {
        names += school.name + "; ";
    }
    CHECK(names == "Ash 9; Ash 10; Zeal; ");
}

TEST_CASE("a school is called what it was called on the day") {
    const SmallFolder folder = read_small(
        {{"schools/1-a.yaml",
          "urn: 1\nname: New\nphase: primary\n"
          "former: [{name: Middle, to: 2015-12-31}, {name: Oldest, to: 2012-08-31}]\n"}});
    CHECK(autumn_view(folder).schools[0].name == "Middle");
}

TEST_CASE("earlier figures and grades of a converted school are its predecessor's") {
    const SmallFolder folder =
        read_small({{"schools/900101-a.yaml", kOld}, {"schools/900202-a.yaml", kNew}});
    CHECK(folder.remarks.empty());
    const View view = autumn_view(folder);
    REQUIRE(view.schools.size() == 1);
    CHECK(figures_text(view.schools[0], "roll") ==
          "2013 100 as predecessor, 2014 110 as predecessor, 2015 120");
    REQUIRE(view.schools[0].inspections.size() == 1);
    CHECK(view.schools[0].inspections[0].of_predecessor);
}

TEST_CASE("of two schools that merged, figures that both had are nobody's") {
    const std::string merged =
        "urn: 900202\nname: Merged\nphase: primary\nopened: 2015-04-01\n"
        "predecessors: [900101, 900102]\n";
    const std::string other =
        "urn: 900102\nname: School B\nphase: primary\nclosed: 2015-03-31\n"
        "years: [2014]\nfigures: {roll: [90]}\n";
    const SmallFolder folder = read_small({{"schools/900101-a.yaml", kOld},
                                           {"schools/900102-b.yaml", other},
                                           {"schools/900202-m.yaml", merged}});
    CHECK(folder.remarks.empty());
    CHECK(figures_text(autumn_view(folder).schools[0], "roll") == "2013 100 as predecessor");
}

TEST_CASE("membership and open actions pass to the one successor") {
    const std::string network =
        "groups: [{id: g, name: G, kind: triad, from: 2014-09-01, members: [900101 School A]}]\n";
    const std::string summer =
        "term: summer\ndate: 2015-02-25\ncutoff: 2015-02-10\n"
        "actions: [{id: 2015-summer-01, title: Plan, school: 900101}]\n";
    const SmallFolder folder = read_small({{"schools/900101-a.yaml", kOld},
                                           {"schools/900202-a.yaml", kNew},
                                           {"network.yaml", network},
                                           {"clinics/2015-summer.yaml", summer}});
    CHECK(folder.remarks.empty());
    const View view = autumn_view(folder);
    REQUIRE(view.schools[0].groups.size() == 1);
    CHECK(view.schools[0].groups[0].group->id == "g");
    CHECK(view.schools[0].groups[0].phase == "primary");
    REQUIRE(view.actions.size() == 1);
    CHECK(view.actions[0].school == 900202);
    CHECK(view.previous->id == "2015-summer");
}

TEST_CASE("age, slips and state of an action are counted from what later clinics said") {
    const std::string spring =
        "term: spring\ndate: 2015-01-20\ncutoff: 2015-01-10\n"
        "actions: [{id: 2015-spring-01, title: Plan, due: 2015-03-01}]\n";
    const std::string summer =
        "term: summer\ndate: 2015-06-20\ncutoff: 2015-06-10\n"
        "progress: [{action: 2015-spring-01, is: open, due: 2015-09-01}]\n";
    const std::string autumn =
        "term: autumn\ndate: 2015-10-15\ncutoff: 2015-10-02\n"
        "progress: [{action: 2015-spring-01, is: done}]\n"
        "actions: [{id: 2015-autumn-01, title: Of this meeting}]\n";
    const SmallFolder folder = read_small({{"clinics/2015-spring.yaml", spring},
                                           {"clinics/2015-summer.yaml", summer},
                                           {"clinics/2015-autumn.yaml", autumn}});
    CHECK(folder.remarks.empty());
    const View view = autumn_view(folder);
    REQUIRE(view.actions.size() == 1);
    CHECK(view.actions[0].age == 2);
    CHECK(view.actions[0].slips == 1);
    CHECK(view.actions[0].state == "done");
    CHECK(view.actions[0].due == Date{2015, 9, 1});
}

TEST_CASE("only what was known by the cutoff is seen") {
    const SmallFolder folder = read_small({{"schools/1-a.yaml", R"(urn: 1
name: A
phase: primary
people:
  headteacher: [{is: Head A}, {from: 2015-09-01, known: 2015-10-05, is: Head B}]
  chair: [{from: 2014-09-01, to: 2015-08-31, is: Chair A}]
governors: {vacancies: [{from: 2014-09-10, is: 1}, {from: 2015-09-10, is: 4}]}
inspections:
  - {date: 2015-09-17, published: 2015-10-09, framework: cif-2015, overall: 3}
judgements:
  la-category: [{from: 2014-09-01, is: green}, {from: 2015-09-18, is: amber}, {from: 2015-11-01, is: red}]
predictions:
  - {on: 2014-10-01, year: 2015, figures: {ks2-rwm: 74}}
  - {on: 2015-01-23, year: 2015, figures: {ks2-rwm: 70}}
  - {on: 2015-10-03, year: 2016, figures: {ks2-rwm: 71}}
comments:
  2015-autumn: {improvement: {on: 2015-10-03, text: Too late.}}
)"}});
    CHECK(folder.remarks.empty());
    const View view = autumn_view(folder);
    const SchoolOnDay& school = view.schools[0];
    CHECK(school.people.at("headteacher")[0]->is == "Head A");
    CHECK_FALSE(school.people.contains("chair"));
    CHECK(school.vacancies->is == 4);
    CHECK(school.vacancies_before->is == 1);
    CHECK(school.inspections.empty());
    REQUIRE(school.judgements.at("la-category").size() == 2);
    CHECK(school.judgements.at("la-category")[0].step->word == "Amber");
    REQUIRE(school.predictions.size() == 1);
    CHECK(school.predictions[0]->on == Date{2015, 1, 23});
    CHECK(school.comments.empty());
}
