// The same of rules about posts, governors, inspections and judgements.
#include "assess/traces.hpp"
#include "support/catch.hpp"

using namespace clinic;

TEST_CASE("golden trace: vacancies") {
    const Rule rule = rule_of("vacancies", "", 15, 25);
    static const Fact<int> kVacant{3, Date{2015, 9, 10}, {}, {}, {}, "", "", "", {}};
    const auto places = [](int count) {
        return [count](SmallCouncil&, SchoolOnDay& school) {
            school.governor_places = count;
            school.vacancies = &kVacant;
        };
    };
    check_golden("vacancies", traces({rule}, {{"a step better than amber", places(21)},
                                              {"at amber", places(20)},
                                              {"a step better than red", places(13)},
                                              {"at red", places(12)},
                                              {"missing", nothing()}}));
}

TEST_CASE("golden trace: people and changes") {
    Rule people = rule_of("people", "", {}, {});
    people.role = "headteacher";
    people.flags = {{"interim", "amber"}, {"vacant", "red"}};
    Rule changes = rule_of("changes", "", 2, 3);
    changes.role = "headteacher";
    changes.months = 36;
    const auto heads = [](std::vector<Date> days, const std::string& last) {
        return [days, last](SmallCouncil& council, SchoolOnDay& school) {
            add_head(council, school, "Headteacher A", {2008, 9, 1});
            for (const Date& day : days) {
                add_head(council, school, last == "vacant" ? last : "Headteacher B", day,
                         last == "vacant" ? "" : last);
            }
        };
    };
    check_golden("people", traces({people}, {{"permanent", heads({}, "")},
                                             {"interim", heads({{2015, 9, 1}}, "interim")},
                                             {"vacant", heads({{2015, 9, 1}}, "vacant")},
                                             {"missing", nothing()}}));
    check_golden(
        "changes",
        traces({changes}, {{"thrice", heads({{2013, 9, 1}, {2014, 9, 1}, {2015, 9, 1}}, "")},
                           {"once", heads({{2014, 9, 1}}, "")},
                           {"twice, once too long ago", heads({{2012, 10, 1}, {2014, 9, 1}}, "")},
                           {"twice", heads({{2012, 10, 2}, {2014, 9, 1}}, "")},
                           {"missing", nothing()}}));
}

TEST_CASE("golden trace: safeguarding, inspection and judgement") {
    Rule safeguarding = rule_of("safeguarding", "", {}, {});
    safeguarding.flags = {{"not effective", "red"}};
    Rule inspection = rule_of("inspection", "", {}, {});
    inspection.months = 48;
    inspection.flags = {{"listed", "red"}, {"warned", "amber"}, {"old", "amber"}};
    Rule judgement = rule_of("judgement", "", {}, {});
    judgement.scale = "la-category";
    judgement.months = 12;
    judgement.flags = {{"missing", "red"}, {"old", "amber"}};
    Rule only_old = judgement;
    only_old.flags = {{"old", "amber"}};
    const auto inspected = [](const Date& day, const std::string& grade,
                              const std::string& safe = "") {
        return [day, grade, safe](SmallCouncil& council, SchoolOnDay& school) {
            add_inspection(council, school, "cif-2015", grade, day).safeguarding = safe;
        };
    };
    const Facts warned = [](SmallCouncil& council, SchoolOnDay& school) {
        council.history.frameworks["cif-2015"].ungraded.warn = {"School remains Good (Concerns)"};
        add_inspection(council, school, "cif-2015", "2", {2013, 9, 1});
        Inspection& visit = add_inspection(council, school, "cif-2015", "", {2015, 9, 15});
        visit.kind = "short";
        visit.outcome = "School remains Good (Concerns)";
    };
    const Facts unjudged = [](SmallCouncil& council, SchoolOnDay&) {
        council.history.frameworks["la-category"].name = "Council category";
    };
    const auto judged = [](const Date& day) {
        return [day](SmallCouncil& council, SchoolOnDay& school) {
            council.history.frameworks["la-category"].name = "Council category";
            add_judgement(council, school, "la-category", "green", day);
        };
    };
    check_golden(
        "safeguarding",
        traces({safeguarding}, {{"effective", inspected({2015, 9, 1}, "2", "effective")},
                                {"not effective", inspected({2015, 9, 1}, "4", "not effective")},
                                {"says nothing", inspected({2015, 9, 1}, "2")},
                                {"missing", unjudged}}));
    check_golden("inspection",
                 traces({inspection}, {{"not listed", inspected({2011, 10, 2}, "2")},
                                       {"a day older", inspected({2011, 10, 1}, "2")},
                                       {"listed", inspected({2015, 9, 1}, "3")},
                                       {"listed and old", inspected({2011, 9, 1}, "4")},
                                       {"a visit since then warned", warned},
                                       {"missing", nothing()}}));
    check_golden("judgement",
                 traces({judgement}, {{"at twelve months", judged({2014, 10, 2})},
                                      {"a day older", judged({2014, 10, 1})},
                                      {"missing", unjudged}}) +
                     traces({only_old}, {{"missing, and it does not say what that is", unjudged}}));
}
