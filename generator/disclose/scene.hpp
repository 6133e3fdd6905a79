// What every part of disclosure looks at.
#pragma once

#include "assess/subject.hpp"
#include "disclose/access.hpp"
#include "disclose/disclosed.hpp"
#include "model/spoken_names.hpp"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <vector>

namespace clinic {

// Whose figures of five years: what may be shown of each, oldest first.
struct FigureSeries {
    std::string name;
    std::vector<std::optional<double>> values;
    // "2014/15 94.6%", "2013/14 suppressed"
    std::vector<std::string> told;
};

// A measure, the phase of its comparators, and the last of five years.
using TrendKey = std::tuple<const Measure*, std::string, int>;
// The authority's, the neighbours' and the nation's.
using ComparatorTrends = std::map<TrendKey, std::vector<FigureSeries>>;

// The same for all schools, worked out once.
struct Scene {
    const View* now = nullptr;
    // Null when there was no clinic before.
    const View* before = nullptr;
    const Assessment* assessment = nullptr;
    const Access* access = nullptr;
    Ground ground;
    SchoolsByUrn by_urn;
    // Of each school in `now`: the same school at the last clinic, or null.
    std::vector<const SchoolOnDay*> earlier;
    // Measures that count pupils of others, or are ends of their intervals: never shown alone.
    std::set<std::string> helpers;
    // Measures that a rule judges by themselves, in the order of measures.yaml.
    std::vector<const Measure*> headlines;
    // Those, and the measures of every test of a rule.
    std::set<std::string> ruled;

    ComparatorTrends trends;

    const History& history() const { return *now->history; }
};

// Without the comparators' trends, which need the wall already.
Scene scene_of(const View& now, const View* before, const Assessment& assessment,
               const Access& access);

// One school of the scene.
struct SchoolScene {
    const Scene* scene = nullptr;
    std::size_t index = 0;
    Reader* reader = nullptr;

    const SchoolOnDay& school() const { return scene->now->schools[index]; }
    const SchoolOnDay* before() const { return scene->earlier[index]; }
    const SchoolAssessment& assessment() const { return scene->assessment->schools[index]; }
};

// The whole school is withheld: not even its name is in the edition.
bool is_withheld(const Access& access, const School& school);

// "school-900101", where links to its profile lead.
std::string anchor_of(int urn);

// The school's anchor and name as the edition may say them: both empty for no school, and nothing
// at all when the school is withheld.
struct SchoolLink {
    std::string name;
    std::string anchor;
};
std::optional<SchoolLink> link_to(const Scene& scene, int urn);

// "Autumn 2015"
std::string title_of(const Meeting& meeting);

// "Primary"
std::string phase_words(const SchoolOnDay& school);

// An academy or free school, by its type of establishment.
bool is_academy(const std::string& type);

inline constexpr const char* kWithheld = "withheld";
inline constexpr const char* kNotRecorded = "not recorded";
inline constexpr const char* kRoll = "roll";

}  // namespace clinic
