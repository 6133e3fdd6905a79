// What is flagged: `rules.yaml` and the shipped sets of rules.
#pragma once

#include "model/fact.hpp"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace clinic {

// One test of an `all-of` rule.
struct RuleTest {
    std::string measure;
    std::optional<double> below;
    std::optional<double> above;
};

// What is flagged. Every threshold lives in rules.yaml.
struct Rule {
    std::string id;
    // The set that ships it, "2015"; empty: the common rules, or a council's own.
    std::string set;
    // A word of kRuleKinds.
    std::string kind;
    // What a reader would call it: "attendance below the nation".
    std::string name;
    // A word of kDomains.
    std::string domain;
    std::string measure;
    // Of kind `comparator`: authority, neighbours, region, nation.
    std::string against;
    // Of kind `share`: the measure it is a share of. Amber and red are percents, at or below.
    std::string of;
    std::vector<RuleTest> tests;
    // Of `count`: the rules of which it counts how many flag. Of `proposal`: those of which a red
    // flag proposes red by itself.
    std::vector<std::string> rules;
    // It flags nothing by itself and only counts in another rule.
    bool is_part = false;
    // Of `trend`, `rank` and `change`: so many years in a row.
    int over = 0;
    // Of `comparator` points worse; of `all-of` how many tests fail; of `vacancies` percent of
    // places; of `changes` how many changes; all of them "or more". Of `threshold` the value, or
    // worse.
    std::optional<double> amber;
    std::optional<double> red;
    // "higher" or "lower" figures are worse; empty: the measure says.
    std::string worse;
    // Years it applies to; 0: open.
    int first_year = 0;
    int last_year = 0;
    // Cohorts below this are not judged.
    int smallest = 0;
    std::vector<std::string> phases;
    // Of kinds `people` and `changes`: headteacher, chair.
    std::string role;
    // Of kinds `people` (a status, or "vacant") and `safeguarding` (its words): amber or red.
    std::vector<std::pair<std::string, std::string>> flags;
    // Of kind `changes`: how far it looks back from the view's day.
    int months = 0;
    // Of `judgement`: the scale that a school must be judged on.
    std::string scale;
    // Clinics whose facts are as at one of these days judge by it; absent: always.
    std::optional<Date> from;
    std::optional<Date> to;
    // What members may ask about a school that it flags; one sentence.
    std::string asks;
    // Where the threshold comes from.
    std::string source;
    Place place;
};

// What a kind of rule is called, and the keys without which it cannot judge.
struct RuleKindWords {
    std::string_view name;
    std::vector<std::string> needs;
    // It takes amber or red limits: one of them is needed.
    bool has_limits = true;
    // It is about one subject, which it must name.
    bool has_domain = true;
};

// Of every kind that there is; assess/rule_kinds.cpp has the function that judges each.
extern const std::vector<RuleKindWords> kRuleKinds;

struct DomainWords {
    std::string_view id;
    // What readers call it.
    std::string_view words;
};

// The subjects of rules, as packs list them.
extern const std::vector<DomainWords> kDomains;

// One shipped set of rules: `rules-2015.yaml`. Its days are those of its rules, unless a rule has
// days of its own.
struct RuleSet {
    std::string name;
    std::optional<Date> from;
    std::optional<Date> to;
};

template <>
struct FieldsOf<RuleTest> {
    static constexpr auto list() {
        return Fields{
            field("measure", &RuleTest::measure, "the measure tested", {.required = true}),
            field("below", &RuleTest::below, "fails below this"),
            field("above", &RuleTest::above, "fails above this"),
        };
    }
    static constexpr std::array kNames{NamingField{"measure", Names::Measure}};
};

template <>
struct FieldsOf<Rule> {
    static constexpr auto list() {
        return Fields{
            field("kind", &Rule::kind, "what it compares", {.required = true}),
            field("name", &Rule::name, "what a reader would call it", {.required = true}),
            field("domain", &Rule::domain, "the subject that it is about"),
            field("measure", &Rule::measure, "the measure judged"),
            field("against", &Rule::against, "authority, neighbours, region or nation"),
            field("amber", &Rule::amber, "where amber begins"),
            field("red", &Rule::red, "where red begins"),
            field("rules", &Rule::rules, "other rules, by their ids"),
            field("part", &Rule::is_part, "true: it only counts in another rule"),
            field("over", &Rule::over, "how many years in a row", {.least = 1, .most = 10}),
            field("worse", &Rule::worse, "higher or lower, when the measure does not say"),
            field("smallest", &Rule::smallest, "cohorts below this are not judged", {.least = 0}),
            field("phase", &Rule::phases, "the schools it is for"),
            field("role", &Rule::role, "the post it looks at"),
            field("flags", &Rule::flags, "words and the colour of each"),
            field("months", &Rule::months, "how far it looks back", {.least = 1, .most = 600}),
            field("scale", &Rule::scale, "the scale that a school must be judged on"),
            field("from", &Rule::from, "clinics from this day on judge by it"),
            field("to", &Rule::to, "the last day on which clinics judge by it"),
            field("asks", &Rule::asks, "a question that it raises"),
            field("source", &Rule::source, "where its limits come from"),
        };
    }
    static constexpr std::array kNames{NamingField{"measure", Names::Measure},
                                       NamingField{"phase", Names::Phase},
                                       NamingField{"scale", Names::Scale}};
    static constexpr std::array kByHand{
        HandRead{"of", "the measure it is a share of, or the tests of all-of"},
        HandRead{"years", "the years it is for: 2015, 2016-2018"}};
};

template <>
struct FieldsOf<RuleSet> {
    static constexpr auto list() {
        return Fields{
            field("name", &RuleSet::name, "what readers call it", {.required = true}),
            field("from", &RuleSet::from, "clinics from this day on judge by it"),
            field("to", &RuleSet::to, "the last day on which clinics judge by it"),
        };
    }
};

}  // namespace clinic
