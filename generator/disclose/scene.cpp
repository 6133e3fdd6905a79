#include "disclose/scene.hpp"

#include "assess/figure_words.hpp"
#include "assess/headlines.hpp"
#include "base/letters.hpp"
#include "base/number_text.hpp"
#include "model/school_on_day.hpp"

#include <algorithm>
#include <array>

namespace clinic {

namespace {

// Words of the types of establishment that councils do not maintain, in small letters.
constexpr std::array<std::string_view, 5> kAcademies = {"academy", "academies", "free school",
                                                        "studio school", "technical college"};

void find_helpers(const History& history, std::set<std::string>& helpers) {
    for (const auto& [id, measure] : history.measures) {
        // The roll counts pupils of others and is worth showing all the same.
        if (!measure.cohort.empty() && measure.cohort != kRoll) {
            helpers.insert(measure.cohort);
        }
        helpers.insert(measure.interval.begin(), measure.interval.end());
    }
}

void find_ruled(Scene& scene) {
    for (const Rule* rule : scene.ground.rules) {
        scene.ruled.insert(rule->measure);
        for (const RuleTest& test : rule->tests) {
            scene.ruled.insert(test.measure);
        }
    }
    scene.headlines = headline_measures(scene.ground);
}

}  // namespace

Scene scene_of(const View& now, const View* before, const Assessment& assessment,
               const Access& access) {
    Scene scene;
    scene.now = &now;
    scene.before = before;
    scene.assessment = &assessment;
    scene.access = &access;
    scene.ground = ground_of(now);
    find_helpers(*now.history, scene.helpers);
    find_ruled(scene);
    scene.by_urn = schools_by_urn(now);
    const SchoolsByUrn by_urn = before == nullptr ? SchoolsByUrn() : schools_by_urn(*before);
    for (const SchoolOnDay& school : now.schools) {
        const SchoolOnDay* earlier = same_school(by_urn, *school.school);
        const bool shown = earlier != nullptr && !is_withheld(access, *earlier->school);
        scene.earlier.push_back(shown ? earlier : nullptr);
    }
    return scene;
}

bool is_withheld(const Access& access, const School& school) {
    return access.bars("", marks_of({&school.exempt})).has_value();
}

std::string anchor_of(int urn) {
    return "school-" + number_text(urn, 0);
}

std::optional<SchoolLink> link_to(const Scene& scene, int urn) {
    if (urn == 0) {
        return SchoolLink{};
    }
    const School* school = scene.history().school(urn);
    if (school != nullptr && is_withheld(*scene.access, *school)) {
        return std::nullopt;
    }
    const auto open = scene.by_urn.find(urn);
    if (open != scene.by_urn.end()) {
        return SchoolLink{open->second->name, anchor_of(urn)};
    }
    return SchoolLink{school == nullptr ? number_text(urn, 0) : name_on(*school, scene.now->day),
                      {}};
}

std::string title_of(const Meeting& meeting) {
    return capitalised(clinic_words(meeting));
}

std::string phase_words(const SchoolOnDay& school) {
    return school.phase == nullptr ? capitalised(words_of_id(school.school->phase))
                                   : school.phase->name;
}

bool is_academy(const std::string& type) {
    const std::string small = small_letters(type);
    return std::ranges::any_of(
        kAcademies, [&](std::string_view word) { return small.find(word) != std::string::npos; });
}

}  // namespace clinic
