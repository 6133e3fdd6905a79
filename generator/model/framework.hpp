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
    // Of `comparator` points worse; of `all-of` how many tests fail; of `vacancies` percent of places;
    // of `changes` how many changes; all of them "or more". Of `threshold` the value, or worse.
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

}  // namespace clinic
