#include "model/small_folder.hpp"
#include "support/catch.hpp"

using namespace clinic;

namespace {

std::string school(const std::string& figures) {
    return "urn: 900101\nname: School A\nphase: primary\n" + figures;
}

const std::string kSources =
    "- {id: prov, title: T, published: 2015-08-27, state: provisional, years: [2015], measures: "
    "[\"ks2-*\"]}\n"
    "- {id: final, title: T, published: 2015-12-10, state: final, years: [2015], measures: "
    "[\"ks2-*\"]}\n";

}  // namespace

TEST_CASE("a figure carries its release, its state and the pupils of its cohort") {
    const SmallFolder folder =
        read_small({{"schools/900101-a.yaml",
                     school("years: [2014, 2015]\nfigures:\n  ks2-pupils: [29, 30]\n"
                            "  ks2-rwm: [66, {is: 60, cohort: 28, state: final}]\n")}});
    // That the cohort is not the row's is said, and the figure's own counts.
    CHECK(folder.remarks.find("error:") == std::string::npos);
    CHECK(folder.remarks.find("[doubtful]") != std::string::npos);
    const View view = autumn_view(folder);
    CHECK(figures_text(view.schools[0], "ks2-rwm") == "2014 66 of 29, 2015 60 of 28");
    CHECK(view.schools[0].in_year("ks2-rwm", 2014)->release->id == "r-2014");
    CHECK(view.schools[0].in_year("ks2-pupils", 2015)->state == DataState::Provisional);
    CHECK(view.schools[0].in_year("ks2-rwm", 2015)->state == DataState::Final);
}

TEST_CASE("a mark of the pupils is a mark of the figure that rests on them") {
    const SmallFolder folder =
        read_small({{"schools/900101-a.yaml",
                     school("years: [2015]\nfigures:\n  ks2-pupils: [{is: 4, exempt: 2}]\n"
                            "  ks2-rwm: [75]\n")}});
    const View view = autumn_view(folder);
    REQUIRE(view.schools[0].in_year("ks2-rwm", 2015)->marks.size() == 1);
    CHECK(view.schools[0].in_year("ks2-rwm", 2015)->marks[0].paragraphs == std::vector<int>{2});
}

TEST_CASE("a figure whose only release came after the cutoff is not known") {
    const std::string sources =
        "- {id: late, title: T, published: 2015-10-03, years: [2015], measures: [roll]}\n";
    const SmallFolder folder =
        read_small({{"sources.yaml", sources},
                    {"schools/900101-a.yaml", school("years: [2015]\nfigures: {roll: [30]}\n")}});
    CHECK(folder.remarks.empty());
    CHECK(autumn_view(folder).schools[0].figures.empty());
}

TEST_CASE("an old cutoff sees the figure that a later release replaced") {
    const std::string clinic = "term: spring\ndate: 2016-02-04\ncutoff: 2016-01-20\n";
    const SmallFolder folder =
        read_small({{"sources.yaml", kSources},
                    {"clinics/2016-spring.yaml", clinic},
                    {"schools/900101-a.yaml",
                     school("years: [2015]\nfigures: {ks2-pupils: [30], ks2-rwm: [60]}\n"
                            "revised: [{measure: ks2-rwm, year: 2015, is: 57, source: prov}]\n")}});
    CHECK(folder.remarks.empty());
    const View autumn = autumn_view(folder);
    CHECK(figures_text(autumn.schools[0], "ks2-rwm") == "2015 57 of 30");
    CHECK(autumn.schools[0].in_year("ks2-rwm", 2015)->state == DataState::Provisional);
    // What was not replaced was the same in the earlier release.
    CHECK(autumn.schools[0].in_year("ks2-pupils", 2015)->release->id == "prov");
    const View spring = view_of(folder.history, *folder.history.meeting("2016-spring"), 1);
    CHECK(figures_text(spring.schools[0], "ks2-rwm") == "2015 60 of 30");
    CHECK(spring.schools[0].in_year("ks2-rwm", 2015)->release->id == "final");
}

TEST_CASE("a cell's own source decides when it was known") {
    const std::string sources = kSources +
                                "- {id: returns, title: T, published: 2015-10-20, years: [2015], "
                                "measures: [roll]}\n";
    const SmallFolder folder =
        read_small({{"sources.yaml", sources},
                    {"schools/900101-a.yaml",
                     school("years: [2015]\nfigures:\n"
                            "  ks2-rwm: [{is: 60, source: returns}]\n"
                            "  roll: [{is: 30, source: telephone, known: 2015-10-01}]\n")}});
    CHECK(folder.remarks.empty());
    const View view = autumn_view(folder);
    CHECK(figures_text(view.schools[0], "ks2-rwm").empty());
    CHECK(figures_text(view.schools[0], "roll") == "2015 30");
    CHECK(view.schools[0].in_year("roll", 2015)->release == nullptr);
}

TEST_CASE("the latest figure is a number or a publisher's symbol, never the absence of one") {
    const SmallFolder folder = read_small(
        {{"schools/900101-a.yaml",
          school(
              "years: [2013, 2014, 2015]\nfigures: {ks2-rwm: [66, SUPP, .], roll: [1, ., .]}\n")}});
    const View view = autumn_view(folder);
    CHECK(view.schools[0].latest("ks2-rwm")->symbol == Symbol::SUPP);
    CHECK(view.schools[0].latest("roll")->year == 2013);
    CHECK(view.schools[0].latest("reserve") == nullptr);
}

TEST_CASE("a comparator of the phase goes before one of all schools") {
    const std::string comparators =
        "tables:\n"
        "  - {of: nation, years: [2014, 2015], figures: {roll: [250, 260]}}\n"
        "  - {of: nation, phase: secondary, years: [2014], figures: {roll: [900]}}\n";
    const SmallFolder folder = read_small({{"comparators.yaml", comparators}});
    CHECK(folder.remarks.empty());
    const View view = autumn_view(folder);
    CHECK(view.comparator("nation", "secondary", "roll", 2014)->value == 900);
    CHECK(view.comparator("nation", "primary", "roll", 2014)->value == 250);
    CHECK(view.comparator("nation", "secondary", "roll", 2015)->value == 260);
    CHECK(view.comparator("region", "primary", "roll", 2014) == nullptr);
}

TEST_CASE("a mark on a figure is on every value that was ever published for it") {
    const SmallFolder folder = read_small(
        {{"schools/900101-a.yaml",
          school("years: [2015]\nfigures:\n  ks2-pupils: [30]\n  ks2-rwm: [{is: 60, exempt: 2}]\n"
                 "revised:\n  - {measure: ks2-rwm, year: 2015, is: 57, source: prov}\n")},
         {"sources.yaml", kSources}});
    const View view = autumn_view(folder);
    const KnownFigure* figure = view.schools[0].in_year("ks2-rwm", 2015);
    REQUIRE(figure != nullptr);
    CHECK(figure->value == 57);
    REQUIRE_FALSE(figure->marks.empty());
    CHECK(figure->marks.front().paragraphs == std::vector<int>{2});
}
