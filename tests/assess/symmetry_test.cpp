// A measure of which less is better is judged as its mirror image would be.
#include "assess/rule_kinds.hpp"
#include "assess/small_history.hpp"
#include "support/catch.hpp"

#include <functional>

using namespace clinic;

namespace {

// Figures of the school and its neighbours, mirrored by `sign`.
struct World {
    SmallCouncil council;
    double sign = 1;

    World(double sign_of, const Rule& rule) : sign(sign_of) {
        for (const std::string id : {"score", "score-low", "score-high"}) {
            Measure measure;
            measure.id = measure.name = id;
            measure.unit = Unit::Score;
            measure.decimals = 2;
            measure.better = sign > 0 ? Better::Higher : Better::Lower;
            council.history.measures[id] = measure;
        }
        council.history.measures["score"].interval = {"score-low", "score-high"};
        council.history.rules.push_back(mirrored(rule));
        SchoolOnDay& first = council.add_school(900101, "School A");
        add(first, 2013, 0.9);
        add(first, 2014, 0.5);
        for (int i = 0; i < 9; ++i) {
            add(council.add_school(900201 + i, "Other"), 2015, -1.0 + 0.3 * i);
        }
        council.add_comparator("nation", "score", 2015, sign * 0.4);
    }

    // Limits of values turn with the figures; limits of distances do not.
    Rule mirrored(Rule rule) const {
        if (rule.kind == "threshold" || rule.kind == "share") {
            rule.amber = rule.amber ? std::optional(sign * *rule.amber) : rule.amber;
            rule.red = rule.red ? std::optional(sign * *rule.red) : rule.red;
        }
        rule.value = rule.value ? std::optional(sign * *rule.value) : rule.value;
        for (RuleTest& test : rule.tests) {
            const RuleTest as_it_was = test;
            if (sign < 0) {
                test.above = as_it_was.below ? std::optional(-*as_it_was.below) : std::nullopt;
                test.below = as_it_was.above ? std::optional(-*as_it_was.above) : std::nullopt;
            }
        }
        return rule;
    }

    void add(SchoolOnDay& school, int year, double value) {
        add_figure(school, "score", year, sign * value, 40);
    }

    // The flag of the school whose figure of 2015 is this.
    Rag judge(double value) {
        SchoolOnDay& school = council.view.schools.front();
        add(school, 2015, value);
        const double low = value - 0.3;
        const double high = value + 0.3;
        add_figure(school, "score-low", 2015, sign > 0 ? low : -high);
        add_figure(school, "score-high", 2015, sign > 0 ? high : -low);
        add_figure(school, "income", 2015, 100);
        const Ground ground = ground_of(council.view);
        return judge_rule(council.history.rules.front(), {&ground, &school}).rag;
    }
};

Rule rule_of(const std::string& kind, double amber, double red) {
    Rule rule;
    rule.id = rule.kind = rule.name = kind;
    rule.domain = "standards";
    rule.measure = "score";
    rule.against = "nation";
    rule.of = "income";
    rule.in = "quintile";
    rule.amber = amber;
    rule.red = red;
    return rule;
}

}  // namespace

TEST_CASE("turning a measure round, with its figures and limits, turns no flag") {
    Rule tests = rule_of("all-of", 1, 2);
    tests.tests = {{"score", 0.2, {}}, {"score", -0.3, {}}};
    Rule value = rule_of("significance", 0, 0.5);
    value.value = 0.1;
    const std::vector<Rule> rules = {rule_of("threshold", 0.2, -0.3),
                                     rule_of("comparator", 0.2, 0.7),
                                     rule_of("change", 0.2, 0.7),
                                     rule_of("trend", 0.5, 1.0),
                                     rule_of("rank", 2, 1),
                                     rule_of("significance", 0, 0.5),
                                     rule_of("share", 0.2, -0.3),
                                     value,
                                     tests};
    for (const Rule& rule : rules) {
        std::string seen;
        for (int step = -12; step <= 12; ++step) {
            const double figure = step / 10.0;
            const Rag higher = World(1, rule).judge(figure);
            INFO(rule.kind << " of " << figure);
            CHECK(higher == World(-1, rule).judge(figure));
            seen += rag_letter(higher);
        }
        INFO(rule.kind << " " << seen);
        // It can tell apart what it is asked about, and worse is never a better colour.
        CHECK(seen.find('R') != std::string::npos);
        CHECK(seen.find('G') != std::string::npos);
        CHECK(seen.find("GA") == std::string::npos);
        CHECK(seen.find("GR") == std::string::npos);
        CHECK(seen.find("AR") == std::string::npos);
    }
}
