// How each kind of rule about figures explains itself, at its limits and without what it needs.
#include "assess/traces.hpp"
#include "assess/rule_kinds.hpp"
#include "support/catch.hpp"

#include <set>

using namespace clinic;

namespace {

// The school's latest figure of Key Stage 2, of 20 pupils.
Facts result(double value) {
    return [value](SmallCouncil&, SchoolOnDay& school) {
        add_figure(school, "ks2-rwm", 2015, value, 20);
    };
}

Facts small_result(double value) {
    return [value](SmallCouncil&, SchoolOnDay& school) {
        add_figure(school, "ks2-rwm", 2015, value, 10);
    };
}

Facts suppressed() {
    return [](SmallCouncil&, SchoolOnDay& school) {
        add_symbol(school, "ks2-rwm", 2015, Symbol::SUPP);
    };
}

// What all cases of a kind have in common, then what is theirs.
std::vector<Case> after(const Facts& common, std::vector<Case> cases) {
    for (Case& one : cases) {
        one.facts = [common, theirs = one.facts](SmallCouncil& council, SchoolOnDay& school) {
            common(council, school);
            theirs(council, school);
        };
    }
    return cases;
}

// The last two cases of every kind that judges Key Stage 2.
std::vector<Case> with_what_lacks(std::vector<Case> cases) {
    cases.push_back({"of ten pupils, and it judges eleven or more", small_result(0)});
    cases.push_back({"suppressed", suppressed()});
    return cases;
}

// The same of a kind that looks at no other year.
std::vector<Case> with_all_that_lacks(std::vector<Case> cases) {
    cases = with_what_lacks(std::move(cases));
    cases.push_back({"missing", nothing()});
    return cases;
}

Facts earlier(std::vector<std::pair<int, double>> years) {
    return [years](SmallCouncil&, SchoolOnDay& school) {
        for (const auto& [year, value] : years) {
            add_figure(school, "ks2-rwm", year, value, 20);
        }
    };
}

void add_nation(SmallCouncil& council, SchoolOnDay&) {
    council.add_comparator("nation", "ks2-rwm", 2015, 80);
}

// Eleven other schools, at 50, 52 … 70.
void add_others(SmallCouncil& council, SchoolOnDay&) {
    for (int i = 0; i < 11; ++i) {
        add_figure(council.add_school(900201 + i, "Other"), "ks2-rwm", 2015, 50 + 2 * i, 20);
    }
}

}  // namespace

TEST_CASE("golden trace: threshold") {
    check_golden("threshold", traces({rule_of("threshold", "ks2-rwm", 65, 55)},
                                     with_all_that_lacks({{"a step better than amber", result(70)},
                                                          {"at amber", result(65)},
                                                          {"a step better than red", result(60)},
                                                          {"at red", result(55)},
                                                          {"a step worse", result(50)}})));
}

TEST_CASE("golden trace: comparator") {
    Rule rule = rule_of("comparator", "ks2-rwm", 5, 15);
    rule.against = "nation";
    check_golden("comparator",
                 traces({rule}, after(add_nation,
                                      with_all_that_lacks({{"a step better than amber", result(80)},
                                                           {"at amber", result(75)},
                                                           {"a step better than red", result(70)},
                                                           {"at red", result(65)}}))) +
                     traces({rule}, {{"the nation has no figure", result(75)}}));
}

TEST_CASE("golden trace: change") {
    const Rule rule = rule_of("change", "ks2-rwm", 5, 15);
    check_golden(
        "change",
        traces({rule}, after(earlier({{2014, 80}}), {{"a step better than amber", result(80)},
                                                     {"at amber", result(75)},
                                                     {"a step better than red", result(70)},
                                                     {"at red", result(65)},
                                                     {"of ten pupils", small_result(0)}})) +
            traces({rule}, {{"the first figure that there is", result(60)}}) +
            traces({rule}, after(earlier({{2013, 80}}), {{"a year is missing", result(60)}})) +
            traces({rule}, after(
                               [](SmallCouncil&, SchoolOnDay& school) {
                                   add_symbol(school, "ks2-rwm", 2014, Symbol::SUPP);
                               },
                               {{"the year before is suppressed", result(60)}})));
}

TEST_CASE("golden trace: trend") {
    const Rule rule = rule_of("trend", "ks2-rwm", 10, 20);
    const auto gap = [](SmallCouncil& council, SchoolOnDay& school) {
        council.history.measures["ks2-rwm"].gaps = {2014};
        earlier({{2012, 90}, {2013, 85}})(council, school);
    };
    check_golden(
        "trend",
        traces({rule}, after(earlier({{2012, 95}, {2013, 85}, {2014, 80}}),
                             with_what_lacks({{"falling, a step better than amber", result(79)},
                                              {"at amber", result(75)},
                                              {"a step better than red", result(70)},
                                              {"at red", result(65)},
                                              {"not worse than last year", result(80)}}))) +
            traces({rule}, after(earlier({{2013, 85}, {2014, 60}}),
                                 {{"far worse in all, but better than last year", result(65)}})) +
            traces({rule}, after(gap, {{"nothing was published in between", result(60)}})) +
            traces({rule}, after(earlier({{2014, 80}}), {{"two years only", result(60)}})));
}

TEST_CASE("golden trace: rank") {
    Rule rule = rule_of("rank", "ks2-rwm", 2, 1);
    rule.in = "quarter";
    rule.fewest = 12;
    check_golden(
        "rank",
        traces({rule}, after(add_others, with_all_that_lacks(
                                             {{"better than all", result(71)},
                                              {"five did better", result(61)},
                                              {"level with another, five did better", result(60)},
                                              {"six did better", result(59)},
                                              {"level with another, eight did better", result(54)},
                                              {"nine did better", result(53)},
                                              {"the last", result(45)}}))) +
            traces({rule}, {{"too few schools", result(45)}}));
}

TEST_CASE("golden trace: significance") {
    Rule against = rule_of("significance", "ks2-rwm", 0, 30);
    against.against = "nation";
    Rule value = rule_of("significance", "progress", 0, 0.5);
    value.value = 0;
    const auto scored = [](double low, double score, double high) {
        return [low, score, high](SmallCouncil& council, SchoolOnDay& school) {
            Measure& measure = council.history.measures["progress"];
            measure.id = measure.name = "progress";
            measure.unit = Unit::Score;
            measure.decimals = 2;
            measure.better = Better::Higher;
            Measure end = measure;
            end.id = end.name = "progress-low";
            council.history.measures["progress-low"] = end;
            end.id = end.name = "progress-high";
            council.history.measures["progress-high"] = end;
            measure.interval = {"progress-low", "progress-high"};
            add_figure(school, "progress-low", 2015, low);
            add_figure(school, "progress", 2015, score, 100);
            add_figure(school, "progress-high", 2015, high);
        };
    };
    const auto without_interval = [scored](SmallCouncil& council, SchoolOnDay& school) {
        scored(-0.8, -0.6, -0.4)(council, school);
        school.figures.erase("progress-high");
    };
    // 13 of 20 pupils lie between 43 and 82 percent, 12 between 39 and 78.
    check_golden(
        "significance",
        traces({against},
               after(add_nation, with_all_that_lacks({{"within what chance would have", result(65)},
                                                      {"a step worse", result(60)},
                                                      {"at red, which begins beyond", result(50)},
                                                      {"beyond red", result(45)},
                                                      {"how many pupils is not known",
                                                       [](SmallCouncil&, SchoolOnDay& school) {
                                                           add_figure(school, "ks2-rwm", 2015, 20);
                                                       }}}))) +
            traces({value}, {{"above average", scored(0.01, 0.2, 0.4)},
                             {"well above average", scored(0.4, 0.6, 0.8)},
                             {"average", scored(-0.7, -0.3, 0)},
                             {"below average", scored(-0.7, -0.5, -0.01)},
                             {"well below average", scored(-0.71, -0.51, -0.31)},
                             {"without its interval", without_interval}}));
}

TEST_CASE("golden trace: all-of") {
    Rule rule = rule_of("all-of", "", std::nullopt, 2);
    rule.tests = {{"ks2-rwm", 65, {}}, {"ks2-read", 94, {}}};
    const auto read = [](double value) {
        return [value](SmallCouncil&, SchoolOnDay& school) {
            add_figure(school, "ks2-read", 2015, value, 20);
        };
    };
    check_golden(
        "all-of",
        traces({rule}, after(read(93), with_all_that_lacks({{"one passed", result(65)},
                                                            {"both failed", result(60)}}))) +
            traces({rule}, after(read(94), {{"the other passed", result(60)}})) +
            traces({rule}, {{"one has no figure, and could turn it", result(60)},
                            {"one has no figure, and could not", result(65)}}));
}

TEST_CASE("golden trace: share") {
    Rule rule = rule_of("share", "reserve", 2, 0);
    rule.of = "income";
    const auto money = [](double reserve, double income) {
        return [reserve, income](SmallCouncil&, SchoolOnDay& school) {
            add_figure(school, "reserve", 2015, reserve);
            add_figure(school, "income", 2015, income);
        };
    };
    check_golden("share", traces({rule}, {{"a step better than amber", money(20001, 1000000)},
                                          {"at amber", money(20000, 1000000)},
                                          {"a step better than red", money(1, 1000000)},
                                          {"at red", money(0, 1000000)},
                                          {"no income at all", money(100, 0)},
                                          {"missing", nothing()}}));
}

TEST_CASE("golden trace: places") {
    Rule rule = rule_of("places", "roll", 85, 75);
    rule.worse = "lower";
    static const Fact<int> kPlaces{200, Date{2014, 9, 1}, {}, {}, {}, "", "", "", {}};
    const auto roll = [](double pupils) {
        return [pupils](SmallCouncil&, SchoolOnDay& school) {
            school.capacity_fact = &kPlaces;
            add_figure(school, "roll", 2015, pupils);
        };
    };
    check_golden("places", traces({rule}, {{"a step better than amber", roll(171)},
                                           {"at amber", roll(170)},
                                           {"a step better than red", roll(151)},
                                           {"at red", roll(150)},
                                           {"places are not known",
                                            [](SmallCouncil&, SchoolOnDay& school) {
                                                add_figure(school, "roll", 2015, 100);
                                            }},
                                           {"missing", nothing()}}));
}

TEST_CASE("golden trace: count") {
    Rule count = rule_of("count", "", 1, 2);
    count.rules = {"low", "falling", "elsewhere"};
    Rule low = rule_of("threshold", "ks2-rwm", {}, 65);
    low.id = "low";
    low.name = "low results";
    low.is_part = true;
    Rule falling = rule_of("change", "ks2-rwm", 5, {});
    falling.id = "falling";
    falling.name = "falling results";
    falling.is_part = true;
    Rule elsewhere = low;
    elsewhere.id = "elsewhere";
    elsewhere.phases = {"secondary"};
    check_golden("count",
                 traces({count, low, falling, elsewhere},
                        after(earlier({{2014, 70}}), with_what_lacks({{"none", result(70)},
                                                                      {"one of two", result(64)},
                                                                      {"the other", result(65)},
                                                                      {"both", result(60)}}))) +
                     traces({count, low, falling, elsewhere},
                            {{"one flags, and the other could not be judged", result(60)},
                             {"one does not flag, and the other could turn it", result(70)}}));
}

TEST_CASE("every kind of rule that files may name has a judge and a golden trace") {
    for (const RuleKindWords& kind : kRuleKinds) {
        INFO(kind.name);
        // A proposal is made of flags; it finds nothing by itself.
        if (kind.name != "proposal") {
            CHECK(rule_kind(kind.name) != nullptr);
            CHECK(has_golden(std::string(kind.name)));
        }
    }
    std::set<std::string_view> named;
    for (const RuleKindWords& kind : kRuleKinds) {
        named.insert(kind.name);
    }
    for (const RuleKind& kind : rule_kinds()) {
        INFO(kind.name);
        CHECK(named.contains(kind.name));
    }
}
