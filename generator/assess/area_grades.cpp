#include "assess/area_grades.hpp"

#include "assess/concern.hpp"
#include "assess/figure_words.hpp"
#include "base/number_text.hpp"

#include <algorithm>
#include <ranges>

namespace clinic {

namespace {

struct GradeCount {
    std::string word;
    int areas = 0;
    bool listed = false;
};

// The grades that some area has, lowest first: a scale's file begins with the best.
std::vector<GradeCount> grades_lowest_first(const KnownInspection& known) {
    std::vector<GradeCount> counts;
    const Framework& framework = *known.framework;
    for (const ScaleStep& step : std::views::reverse(framework.scale)) {
        const auto areas = std::ranges::count(known.inspection->areas, step.code,
                                              &std::pair<std::string, std::string>::second);
        if (areas > 0) {
            const auto& listed = framework.listed.any_area;
            counts.push_back({uncapitalised(step.word), static_cast<int>(areas),
                              std::ranges::find(listed, step.code) != listed.end()});
        }
    }
    return counts;
}

std::string in_areas(const GradeCount& grade) {
    return grade.word + " in " + number_text(grade.areas, 0);
}

}  // namespace

std::string area_words(const Framework* framework, const std::string& area) {
    if (framework != nullptr) {
        const auto named = framework->area_names.find(area);
        if (named != framework->area_names.end()) {
            return named->second;
        }
    }
    return capitalised(words_of_id(area));
}

bool is_by_area(const KnownInspection& known) {
    return known.framework != nullptr && !known.framework->has_overall &&
           !known.inspection->areas.empty();
}

std::string area_summary(const KnownInspection& known) {
    const std::vector<GradeCount> grades = grades_lowest_first(known);
    if (grades.empty()) {
        return {};
    }
    const int all = static_cast<int>(known.inspection->areas.size());
    const std::string of_all = " of " + count_text(all, "area");
    std::vector<std::string> listed;
    for (const GradeCount& grade : grades) {
        if (grade.listed) {
            listed.push_back(in_areas(grade));
        }
    }
    if (!listed.empty()) {
        return listed_text(listed) + of_all;
    }
    const GradeCount& lowest = grades.front();
    return lowest.areas == all ? lowest.word + " in all " + count_text(all, "area")
                               : in_areas(lowest) + of_all + ", none lower";
}

const KnownInspection* early_warning(const SchoolOnDay& school) {
    for (const KnownInspection& known : school.inspections) {
        if (is_graded(known)) {
            return nullptr;
        }
        if (known.framework != nullptr && !known.inspection->outcome.empty()) {
            const std::vector<std::string>& warn = known.framework->ungraded.warn;
            return std::ranges::find(warn, known.inspection->outcome) == warn.end() ? nullptr
                                                                                    : &known;
        }
    }
    return nullptr;
}

}  // namespace clinic
