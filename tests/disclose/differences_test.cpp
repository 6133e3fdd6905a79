#include "disclose/disclose_differences.hpp"
#include "disclose/value_changes.hpp"
#include "support/catch.hpp"

namespace clinic {

namespace {

Amount percent(double value) {
    Amount amount;
    amount.value = value;
    amount.unit = Unit::Percent;
    return amount;
}

Amount instead(const char* words) {
    Amount amount;
    amount.instead = words;
    return amount;
}

DisclosedSchool told_school(int urn, const char* name) {
    DisclosedSchool school;
    school.urn = urn;
    school.name = name;
    school.anchor = "school-" + std::to_string(urn);
    school.category.word = "Green";
    school.head.name = "Headteacher A";
    MeasureLine line;
    line.id = "ks2-rwm";
    line.shorter = "KS2 L4+";
    line.year = "2014/15";
    line.now = percent(60);
    school.measures = {line};
    school.comments = {{"Governor services", "Officer C", std::nullopt, "Skills audit offered."}};
    return school;
}

Disclosed told_papers() {
    Disclosed papers;
    papers.clinic.version = 2;
    papers.schools = {told_school(900101, "School A"), told_school(900102, "School B")};
    DisclosedAction action;
    action.id = "2015-summer-01";
    action.title = "Recruit governors";
    action.school = "School A";
    action.state = "open";
    papers.actions = {action};
    return papers;
}

// "School A | KS2 L4+ | 60% | 57%"
std::vector<std::string> lines_of(const Disclosed& papers) {
    std::vector<std::string> lines;
    for (const DisclosedDifference& one : papers.differences) {
        lines.push_back(one.school + " | " + one.what + " | " + one.was + " | " + one.now);
    }
    return lines;
}

std::vector<std::string> differences_of(Disclosed now) {
    const IssuedVersion first{1, {2015, 10, 7}, told_values(told_papers())};
    disclose_differences({first}, now);
    return lines_of(now);
}

using Lines = std::vector<std::string>;

TEST_CASE("values are kept by names that stay, not by their place in a list") {
    Disclosed papers = told_papers();
    const ToldValues values = told_values(papers);
    CHECK(values.at("schools/900101/measures/ks2-rwm/now") == "60%");
    CHECK(values.at("schools/900101/comments/Governor services/text") == "Skills audit offered.");
    CHECK(values.at("actions/2015-summer-01/title") == "Recruit governors");
    std::swap(papers.schools[0], papers.schools[1]);
    CHECK(told_values(papers) == values);
    for (const auto& [key, value] : values) {
        CHECK(told_from_line(told_line(key, value)) == std::pair(key, value));
    }
}

TEST_CASE("what papers say of their own version is no difference") {
    Disclosed papers = told_papers();
    papers.clinic.version = 3;
    papers.clinic.issued = Date{2015, 10, 12};
    CHECK(told_values(papers) == told_values(told_papers()));
}

TEST_CASE("differences tell a figure, a judgement, an action and a name as they were and are") {
    Disclosed now = told_papers();
    now.schools[0].measures[0].now = percent(57);
    now.schools[0].category.word = "Amber";
    now.schools[1].head.name = "Headteacher B";
    now.actions[0].state = "overdue";
    CHECK(differences_of(now) ==
          Lines{"School A | LA category | Green | Amber", "School A | KS2 L4+ | 60% | 57%",
                "School A | 2015-summer-01 Recruit governors | open | overdue",
                "School B | headteacher | Headteacher A | Headteacher B"});
}

TEST_CASE("a value that is withheld or suppressed now is not told as it was") {
    Disclosed now = told_papers();
    now.schools[0].measures[0].now = instead("withheld");
    now.schools[1].measures[0].now = instead("suppressed");
    now.schools[0].category.word = "withheld";
    now.schools[0].head.name = "";
    now.actions[0].title = "withheld";
    const Lines lines = differences_of(now);
    CHECK(lines == Lines{"School A | LA category | not told again | withheld now",
                         "School A | KS2 L4+ | not told again | withheld now",
                         "School A | an action | not told again | withheld now",
                         "School A | headteacher | not told again | not in these papers",
                         "School B | KS2 L4+ | not told again | suppressed"});
}

TEST_CASE("of rows and schools that are gone not even the name is told") {
    Disclosed now = told_papers();
    now.schools.pop_back();
    now.schools[0].comments.clear();
    now.actions.clear();
    const Lines lines = differences_of(now);
    CHECK(lines == Lines{"School A | an action |  | not in these papers",
                         "School A | a comment |  | not in these papers",
                         " | a school |  | not in these papers"});
}

TEST_CASE("sentences are told as they are now, never as they were") {
    Disclosed now = told_papers();
    now.schools[0].comments[0].text = "Skills audit done.";
    CHECK(differences_of(now) ==
          Lines{"School A | Governor services | not told again | Skills audit done."});
}

TEST_CASE("differences are told from the version before, or from the own one once facts changed") {
    const IssuedVersion first{1, {2015, 10, 7}, told_values(told_papers())};
    Disclosed second = told_papers();
    second.schools[0].measures[0].now = percent(57);
    const IssuedVersion kept{2, {2015, 10, 12}, told_values(second)};
    disclose_differences({first, kept}, second);
    CHECK(second.clinic.since == 1);
    CHECK(lines_of(second) == Lines{"School A | KS2 L4+ | 60% | 57%"});

    Disclosed edited = told_papers();
    edited.schools[0].measures[0].now = percent(58);
    disclose_differences({first, kept}, edited);
    CHECK(edited.clinic.since == 2);

    Disclosed draft = told_papers();
    draft.clinic.version = 0;
    disclose_differences({first, kept}, draft);
    CHECK_FALSE(draft.clinic.since);
    CHECK(draft.differences.empty());
}

TEST_CASE("values that only follow from others are counted") {
    Disclosed now = told_papers();
    now.schools[0].measures[0].now = percent(57);
    now.schools[0].measures[0].gap = "-3 points";
    const ValueChanges changes = value_changes(told_values(told_papers()), told_values(now));
    CHECK(changes.told.size() == 1);
    CHECK(changes.following == 1);
}

}  // namespace

}  // namespace clinic
