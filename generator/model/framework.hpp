// Scales of judgement (`frameworks.yaml`) and what is flagged (`rules.yaml`).
#pragma once

#include "model/fact.hpp"

#include <string>
#include <vector>

namespace clinic {

struct ScaleStep {
    // "3", "amber"
    std::string code;
    // "Requires improvement"
    std::string word;
};

// When an inspection counts for the list of schools causing concern: any one is enough.
struct Listed {
    std::vector<std::string> overall;
    std::vector<std::string> any_area;
    std::string safeguarding;
};

// An Ofsted framework or a local scale. Grades of two frameworks are never converted into each
// other.
struct Framework {
    std::string id;
    std::string name;
    // Short, for a column: "CIF 2015".
    std::string shorter;
    // "ofsted" or "local"
    std::string kind;
    std::optional<Date> from;
    bool has_overall = true;
    std::vector<std::string> areas;
    // As the file orders them.
    std::vector<ScaleStep> scale;
    std::vector<std::string> concern;
    Listed listed;
    // Of a local scale: the code of its worst step.
    std::string worst;
    Place place;

    // The step with this code or, letter case aside, this word; null when the scale has none.
    const ScaleStep* step(std::string_view code_or_word) const;
};

// One test of an `all-of` rule.
struct RuleTest {
    std::string measure;
    std::optional<double> below;
    std::optional<double> above;
};

// What is flagged. Every threshold lives in rules.yaml.
struct Rule {
    std::string id;
    // Kind of test: a name of the table in assess/rule_kinds.cpp.
    std::string kind;
    // What a reader would call it: "attendance below the nation".
    std::string name;
    // standards, attendance, exclusions, finance, governance, staffing
    std::string domain;
    std::string measure;
    // Of kind `comparator`: authority, neighbours, region, nation.
    std::string against;
    // Of kind `share`: the measure it is a share of. Amber and red are percents, at or below.
    std::string of;
    std::vector<RuleTest> tests;
    // Of `comparator` points worse; of `all-of` how many tests fail; of `vacancies` percent of
    // places; of `changes` how many changes; all of them "or more". Of `threshold` the value, or
    // worse.
    std::optional<double> amber;
    std::optional<double> red;
    // Where amber and red begin is worse above or below; from the measure when not given.
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
    // What members may ask about a school that it flags; one sentence.
    std::string asks;
    // Where the threshold comes from.
    std::string source;
    Place place;
};

template <>
struct FieldsOf<Listed> {
    static constexpr auto list() {
        return Fields{
            field("overall", &Listed::overall, "overall grades that list a school"),
            field("any", &Listed::any_area, "grades that list it in any one area"),
            field("safeguarding", &Listed::safeguarding, "the finding that lists it"),
        };
    }
};

template <>
struct FieldsOf<Framework> {
    static constexpr auto list() {
        return Fields{
            field("name", &Framework::name, "what readers call it", {.required = true}),
            field("short", &Framework::shorter, "its name at the head of a column"),
            field("kind", &Framework::kind, "ofsted or local", {.required = true}),
            field("from", &Framework::from, "in force from"),
            field("overall", &Framework::has_overall, "false: it gives no overall grade"),
            field("areas", &Framework::areas, "what it grades"),
            field("concern", &Framework::concern, "its categories of concern"),
            field("listed", &Framework::listed, "when a school counts as causing concern"),
            field("worst", &Framework::worst, "the worst grade of a local scale"),
        };
    }
    static constexpr std::array kByHand{HandRead{"scale", "codes and words of its grades"}};
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
            field("domain", &Rule::domain,
                  "standards, attendance, exclusions, finance, governance or staffing",
                  {.required = true}),
            field("measure", &Rule::measure, "the measure judged"),
            field("against", &Rule::against, "authority, neighbours, region or nation"),
            field("amber", &Rule::amber, "where amber begins"),
            field("red", &Rule::red, "where red begins"),
            field("worse", &Rule::worse, "higher or lower, when the measure does not say"),
            field("smallest", &Rule::smallest, "cohorts below this are not judged", {.least = 0}),
            field("phase", &Rule::phases, "the schools it is for"),
            field("role", &Rule::role, "the post it looks at"),
            field("flags", &Rule::flags, "words and the colour of each"),
            field("months", &Rule::months, "how far it looks back", {.least = 1, .most = 600}),
            field("asks", &Rule::asks, "a question that it raises"),
            field("source", &Rule::source, "where its limits come from"),
        };
    }
    static constexpr std::array kNames{NamingField{"measure", Names::Measure},
                                       NamingField{"phase", Names::Phase}};
    static constexpr std::array kByHand{
        HandRead{"of", "the measure it is a share of, or the tests of all-of"},
        HandRead{"years", "the years it is for: 2015, 2016-2018"}};
};

}  // namespace clinic
