// What is told of the school before a converted one says so.
#include "assess/small_history.hpp"
#include "disclose/disclose.hpp"
#include "disclose/editions.hpp"
#include "support/catch.hpp"

using namespace clinic;

namespace {

// An academy all of whose facts but its head are of the school before it.
struct Converted {
    SmallCouncil council;
    SchoolOnDay* school = nullptr;

    Converted() {
        school = &council.add_school(900202, "Academy A");
        for (const auto& [measure, value] : std::map<std::string, double>{
                 {"attendance", 90}, {"roll", 200}, {"income", 900000}, {"ks2-rwm", 60}}) {
            add_figure(*school, measure, 2015, value).of_predecessor = true;
        }
        school->capacity = 210;
        add_judgement(council, *school, "la-category", "green", {2014, 9, 19});
        add_judgement(council, *school, "la-category", "amber", {2015, 3, 1});
        add_inspection(council, *school, "cif-2015", "3", {2015, 2, 1});
        for (auto& [scale, judgements] : school->judgements) {
            for (KnownJudgement& known : judgements) {
                known.of_predecessor = true;
            }
        }
        school->inspections.front().of_predecessor = true;
        Rule& rule = council.add_rule("threshold", "attendance", "attendance");
        rule.red = 92;
    }

    DisclosedSchool shown() {
        const Assessment assessment = assess(council.view, nullptr, 1);
        return disclose(council.view, nullptr, assessment, kMembers, 1).schools.front();
    }
};

std::string state_of(const std::vector<MeasureLine>& lines, const std::string& name) {
    for (const MeasureLine& line : lines) {
        if (line.name == name) {
            return line.state;
        }
    }
    return "no such line";
}

}  // namespace

TEST_CASE("inherited results, roll and money are labelled as the predecessor's") {
    Converted converted;
    const DisclosedSchool shown = converted.shown();
    CHECK(state_of(shown.measures, "Attendance") == "as predecessor");
    CHECK(state_of(shown.money, "income") == "as predecessor");
    CHECK(state_of(shown.context, "roll") == "as predecessor");
    CHECK(amount_text(shown.full) == "95%");
    CHECK(shown.roll_whose == "as predecessor");
    CHECK(shown.measures.front().trend.alternative.find("2014/15 60% as predecessor") !=
          std::string::npos);
}

TEST_CASE("an inherited symbol is labelled, and what is not there is nobody's") {
    SmallCouncil council;
    SchoolOnDay& school = council.add_school(900202, "Academy A");
    add_symbol(school, "attendance", 2015, Symbol::SUPP).of_predecessor = true;
    add_figure(school, "ks2-rwm", 2015, 60);
    const Assessment assessment = assess(council.view, nullptr, 1);
    const DisclosedSchool shown =
        disclose(council.view, nullptr, assessment, kMembers, 1).schools.front();
    CHECK(state_of(shown.measures, "Attendance") == "as predecessor");
    CHECK(state_of(shown.measures, "Level 4 or above").empty());
    CHECK(shown.roll_whose.empty());
}

TEST_CASE("inherited categories and grades are labelled, now and before") {
    Converted converted;
    const DisclosedSchool shown = converted.shown();
    CHECK(shown.category.note == "as predecessor");
    CHECK(shown.category.before == "Green as predecessor");
    CHECK(shown.ofsted.note == "as predecessor");
    CHECK(shown.inspections.front().note == "as predecessor");
    CHECK(shown.concern.why ==
          std::vector<std::string>{"LA category amber as predecessor",
                                   "Ofsted: Requires improvement as predecessor"});
}

TEST_CASE("a flag on an inherited figure says whose it is") {
    Converted converted;
    const DisclosedSchool shown = converted.shown();
    REQUIRE(shown.flags.size() == 1);
    CHECK(shown.flags.front().sentence ==
          "Attendance 90.0% (2014/15, as predecessor) is 2.0 points below the red line of 92.0%.");
    CHECK(shown.attendance.whose == "as predecessor");
    CHECK(shown.standards.whose.empty());
}
