// What is flagged: `rules.yaml` and the shipped sets of rules.
#pragma once

#include "model/figures.hpp"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace clinic {

inline constexpr std::array<std::string_view, 2> kFlagColours = {"amber", "red"};
inline constexpr std::array<std::string_view, 2> kWorse = {"higher", "lower"};

// One test of an `all-of` rule.
struct RuleTest {
    std::string measure;
    std::optional<double> below;
    std::optional<double> above;
};

// Two figures are the least of which one can be worse than the other.
inline constexpr int kFewestInTrend = 2;

// What is flagged. Every threshold lives in a rules file.
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
    // Of kinds `comparator` and `significance`: a word of kComparedWith. Of `rank`: the authority,
    // whose schools are ranked.
    std::string against;
    // Of `significance`: what it is held against when that is no comparator.
    std::optional<double> value;
    // Of `rank`: a word of kRankGroups.
    std::string in;
    // Of `rank`: fewer schools are not ranked.
    int fewest = 0;
    // Of kind `share`: the measure it is a share of. Amber and red are percents, at or below.
    std::string of;
    std::vector<RuleTest> tests;
    // Of `count`: the rules of which it counts how many flag. Of `proposal`: those of which a red
    // flag proposes red by itself.
    std::vector<std::string> rules;
    // It flags nothing by itself and only counts in another rule.
    bool is_part = false;
    // The government's floor standard: what a school must reach.
    bool is_floor = false;
    // Of `trend`: so many figures in a row; 0: three.
    int over = 0;
    // Of `comparator`, `trend` and `change` points worse; of `all-of` how many tests fail; of
    // `count` how many rules flag; of `vacancies` percent of places; of `changes` how many changes;
    // all of them "or more". Of `significance` more points worse than this. Of `threshold` the
    // value, or worse; of `share` and `places` the percentage, or worse. Of `rank` how many groups
    // from the worst: 1 is the worst alone.
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
    // Of kinds `people` (a status, or "vacant"), `safeguarding` (its words), `judgement` and
    // `inspection` (RuleKindWords::flag_words): amber or red.
    std::vector<std::pair<std::string, std::string>> flags;
    // Of kind `changes`: how far it looks back from the view's day. Of `judgement` and
    // `inspection`: after so many a verdict is old.
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
    // The words that its `flags` may colour; empty: any.
    std::vector<std::string> flag_words = {};
};

// Of every kind that there is; assess/rule_kinds.cpp has the function that judges each.
extern const std::vector<RuleKindWords> kRuleKinds;

// Into how many groups of the same size `rank` divides schools.
struct RankGroups {
    std::string_view name;
    int count = 0;
};

extern const std::vector<RankGroups> kRankGroups;

struct DomainWords {
    std::string_view id;
    // What readers call it.
    std::string_view words;
};

// The subjects of rules, as packs list them.
extern const std::vector<DomainWords> kDomains;

std::vector<std::string> rule_kind_names();
std::vector<std::string> rank_group_names();
std::vector<std::string> domain_ids();

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
            field("value", &Rule::value, "the value that a figure is held against"),
            field("in", &Rule::in, "quarter, quintile or decile"),
            field("fewest", &Rule::fewest, "fewer schools are not ranked", {.least = 2}),
            field("amber", &Rule::amber, "where amber begins"),
            field("red", &Rule::red, "where red begins"),
            field("rules", &Rule::rules, "other rules, by their ids"),
            field("part", &Rule::is_part, "true: it only counts in another rule"),
            field("floor", &Rule::is_floor, "true: it is the government's floor standard"),
            field("over", &Rule::over, "how many figures in a row",
                  {.least = kFewestInTrend, .most = 10}),
            field("worse", &Rule::worse, "higher or lower, when the measure does not say"),
            field("smallest", &Rule::smallest, "cohorts below this are not judged", {.least = 0}),
            field("phase", &Rule::phases, "the schools it is for"),
            field("role", &Rule::role, "the post it looks at"),
            field("flags", &Rule::flags, "words and the colour of each"),
            field("months", &Rule::months, "how far it looks back, or when a verdict is old",
                  {.least = 1, .most = 600}),
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
    static constexpr std::array kWords{WordsField{"kind", rule_kind_names},
                                       WordsField{"domain", domain_ids},
                                       WordsField{"against", words_of<kComparedWith>},
                                       WordsField{"worse", words_of<kWorse>},
                                       WordsField{"flags", words_of<kFlagColours>},
                                       WordsField{"in", rank_group_names}};
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
