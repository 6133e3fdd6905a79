#include "disclose/back_matter.hpp"

#include "assess/concern.hpp"
#include "assess/figure_words.hpp"
#include "assess/rule_kinds.hpp"
#include "base/name_order.hpp"
#include "base/number_text.hpp"
#include "disclose/disclose_categories.hpp"

#include <algorithm>

namespace clinic {

namespace {

void add_names(const std::vector<MeasureLine>& lines, std::set<std::string>& names) {
    for (const MeasureLine& line : lines) {
        names.insert(line.name);
    }
}

std::set<std::string> measures_shown(const Disclosed& shown) {
    std::set<std::string> names;
    for (const DisclosedSchool& school : shown.schools) {
        add_names(school.measures, names);
        add_names(school.context, names);
        add_names(school.money, names);
    }
    add_names(shown.overview.headlines, names);
    return names;
}

void add_measures(const Disclosed& shown, const History& history,
                  std::vector<GlossaryEntry>& glossary) {
    const std::set<std::string> names = measures_shown(shown);
    for (const auto& [id, measure] : history.measures) {
        if (names.contains(measure.name) && !measure.means.empty()) {
            glossary.push_back({label_of(measure), measure.means});
        }
    }
}

std::string scale_words(const Framework& scale) {
    std::vector<std::string> words;
    for (const ScaleStep& step : scale.scale) {
        words.push_back(step.word);
    }
    return joined_text(words, ", ");
}

void add_scale(const History& history, const std::string& id, const std::string& term,
               const std::string& means, std::vector<GlossaryEntry>& glossary) {
    const auto found = history.frameworks.find(id);
    if (found != history.frameworks.end()) {
        glossary.push_back({term, means + ": " + scale_words(found->second) + "."});
    }
}

void add_frameworks(const Disclosed& shown, const History& history,
                    std::vector<GlossaryEntry>& glossary) {
    std::set<std::string> names;
    for (const DisclosedSchool& school : shown.schools) {
        names.insert(school.ofsted.framework);
    }
    for (const auto& [id, framework] : history.frameworks) {
        const std::string name = framework_words(&framework);
        if (framework.kind != "ofsted" || !names.contains(name)) {
            continue;
        }
        const std::string from =
            framework.from ? ", in force from " + long_text(*framework.from) : std::string();
        glossary.push_back(
            {name, framework.name + " of Ofsted" + from +
                       (framework.has_overall ? ". Grades: "
                                              : ". No overall grade; each area is graded: ") +
                       scale_words(framework) +
                       ". They do not compare with those of other frameworks."});
    }
}

void add_words(std::vector<GlossaryEntry>& glossary) {
    glossary.push_back({"RAG",
                        "Red, amber or green: the worst finding of the rules on a subject. Green "
                        "means judged and clear; without a figure there is no colour."});
    glossary.push_back({"Suppressed",
                        "Not published, because so few pupils stand behind the figure that one of "
                        "them might be recognised."});
}

bool has_range(const DisclosedSchool& school) {
    return std::ranges::any_of(school.measures,
                               [](const MeasureLine& line) { return !line.range.empty(); });
}

void add_joint_words(const Disclosed& shown, std::vector<GlossaryEntry>& glossary) {
    if (!shown.groups.empty()) {
        glossary.push_back({"Joint result",
                            "What all pupils of a group of schools reach together: each school "
                            "counts for as many pupils as it has."});
    }
    if (std::ranges::any_of(shown.schools, has_range)) {
        glossary.push_back({"Likely",
                            "Where the figure of so few pupils could as well lie: the interval "
                            "that holds 95 of 100 such figures. Of percentages it is Wilson's "
                            "(1927), of scores the published one."});
    }
}

bool name_comes_before(const GlossaryEntry& first, const GlossaryEntry& second) {
    return name_before(first.term, second.term);
}

std::string state_words(DataState state) {
    switch (state) {
        case DataState::Provisional:
            return "provisional";
        case DataState::Revised:
            return "revised";
        case DataState::Final:
            break;
    }
    return "final";
}

struct Given {
    std::set<int> years;
    std::set<std::string> measures;
};

DisclosedSource source_of(const Release& release, const Given& given) {
    std::vector<std::string> years;
    for (const int year : given.years) {
        years.push_back(number_text(year, 0));
    }
    const std::vector<std::string> measures(given.measures.begin(), given.measures.end());
    return {release.title,
            release.publisher,
            release.published,
            state_words(release.state),
            joined_text(years, ", "),
            joined_text(measures, ", ")};
}

bool source_comes_before(const DisclosedSource& first, const DisclosedSource& second) {
    if (first.published != second.published) {
        return first.published > second.published;
    }
    return first.title < second.title;
}

}  // namespace

std::vector<GlossaryEntry> glossary_of(const Disclosed& shown, const Scene& scene) {
    std::vector<GlossaryEntry> glossary;
    const History& history = scene.history();
    add_measures(shown, history, glossary);
    if (shown.overview.has_categories) {
        add_scale(history, kLaCategory, "LA category",
                  "The council's own judgement of how much support a school needs", glossary);
    }
    if (shown.overview.has_psisn) {
        add_scale(history, kPsisn, "PSISN grade",
                  "The priority that the school improvement network gives a school", glossary);
    }
    add_frameworks(shown, history, glossary);
    add_words(glossary);
    add_joint_words(shown, glossary);
    std::ranges::stable_sort(glossary, name_comes_before);
    return glossary;
}

std::vector<DisclosedSource> sources_of(const Reader& reader) {
    // By id, not by address: two releases may share title and day.
    std::map<std::string, std::pair<const Release*, Given>> releases;
    for (const auto& [release, measure, year] : reader.figures_used()) {
        if (release != nullptr) {
            auto& [kept, given] = releases[release->id];
            kept = release;
            given.years.insert(year);
            given.measures.insert(label_of(*measure));
        }
    }
    std::vector<DisclosedSource> sources;
    for (const auto& [id, entry] : releases) {
        sources.push_back(source_of(*entry.first, entry.second));
    }
    std::ranges::stable_sort(sources, source_comes_before);
    return sources;
}

std::vector<DisclosedRule> rules_of(const Scene& scene) {
    std::set<const Rule*> used;
    for (const SchoolAssessment& school : scene.assessment->schools) {
        for (const auto& [domain, finding] : school.domains) {
            for (const Flag& flag : finding.flags) {
                used.insert(flag.rule);
            }
        }
    }
    std::vector<DisclosedRule> rules;
    for (const Rule& rule : scene.history().rules) {
        if (used.contains(&rule)) {
            rules.push_back({capitalised(rule.name), rule.domain,
                             threshold_text(rule, scene.history()), rule.source});
        }
    }
    return rules;
}

}  // namespace clinic
