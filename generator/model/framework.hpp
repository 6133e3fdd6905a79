// Scales of judgement: `frameworks.yaml`.
#pragma once

#include "model/fact.hpp"

#include <map>
#include <string>
#include <vector>

namespace clinic {

inline constexpr std::array<std::string_view, 2> kFrameworkKinds = {"ofsted", "local"};

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

// What visits that give no grade may end with.
struct Ungraded {
    std::vector<std::string> outcomes;
    // Those of them that warn: the grade stands, but the visit raised concerns.
    std::vector<std::string> warn;
};

// An Ofsted framework or a local scale. Grades of two frameworks are never converted into each
// other.
struct Framework {
    std::string id;
    std::string name;
    // Short, for a column: "CIF 2015".
    std::string shorter;
    // A word of kFrameworkKinds.
    std::string kind;
    std::optional<Date> from;
    bool has_overall = true;
    // Ids, and the framework's own words for those whose id does not say them.
    std::vector<std::string> areas;
    std::map<std::string, std::string> area_names;
    // As the file orders them.
    std::vector<ScaleStep> scale;
    std::vector<std::string> concern;
    Listed listed;
    Ungraded ungraded;
    // Of a local scale: the code of its worst step.
    std::string worst;
    Place place;

    // The step with this code or, letter case aside, this word; null when the scale has none.
    const ScaleStep* step(std::string_view code_or_word) const;
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
struct FieldsOf<Ungraded> {
    static constexpr auto list() {
        return Fields{
            field("outcomes", &Ungraded::outcomes, "what such a visit may end with",
                  {.required = true}),
            field("warn", &Ungraded::warn, "the outcomes that warn"),
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
            field("concern", &Framework::concern, "its categories of concern"),
            field("listed", &Framework::listed, "when a school counts as causing concern"),
            field("ungraded", &Framework::ungraded, "outcomes of visits that give no grade"),
            field("worst", &Framework::worst, "the worst grade of a local scale"),
        };
    }
    static constexpr std::array kWords{WordsField{"kind", words_of<kFrameworkKinds>}};
    static constexpr std::array kByHand{HandRead{"scale", "codes and words of its grades"},
                                        HandRead{"areas", "what it grades: ids, or ids and words"}};
};

}  // namespace clinic
