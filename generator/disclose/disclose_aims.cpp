#include "disclose/disclose_aims.hpp"

#include "assess/figure_words.hpp"
#include "base/number_text.hpp"
#include "disclose/disclose_measures.hpp"

#include <algorithm>
#include <array>

namespace clinic {

namespace {

// All frameworks with an overall grade call their two best ones so.
constexpr std::array<std::string_view, 2> kGoodGrades = {"Outstanding", "Good"};

void count_grades(const std::vector<FrameworkCounts>& ofsted, NetworkAims& aims) {
    for (const FrameworkCounts& framework : ofsted) {
        aims.by_area += framework.areas.empty() ? 0 : framework.total;
        int graded = 0;
        for (const CategoryCount& grade : framework.grades) {
            graded += grade.count;
            const bool is_good = std::ranges::find(kGoodGrades, grade.word) != kGoodGrades.end();
            aims.good += is_good ? grade.count : 0;
        }
        aims.graded += graded;
        aims.without += framework.total - graded;
    }
}

}  // namespace

NetworkAims aims_of(const Disclosed& shown, const Scene& scene, Reader& reader) {
    NetworkAims aims;
    count_grades(shown.overview.ofsted, aims);
    if (aims.graded > 0) {
        aims.sentence = number_text(aims.good, 0) + " of " + count_text(aims.graded, "school") +
                        " with an overall grade " + (aims.good == 1 ? "is" : "are") +
                        " good or outstanding";
        // Schools that are graded by area alone are not a sample of all: a share without them
        // would mislead.
        if (aims.by_area == 0) {
            aims.share.value = 100.0 * aims.good / aims.graded;
            aims.share.unit = Unit::Percent;
            aims.sentence += " (" + amount_text(aims.share) + ")";
        } else {
            aims.sentence += ", and " + number_text(aims.by_area, 0) + " have no overall grade";
        }
    }
    for (const MeasureLine& line : shown.overview.headlines) {
        const Measure* measure = measure_of(scene.history(), line.id);
        if (measure != nullptr && !measure->phases.empty() && measure->group.empty()) {
            aims.attainment.push_back(line);
        }
    }
    for (const std::string& id : scene.history().measure_order) {
        const Measure* measure = measure_of(scene.history(), id);
        if (measure == nullptr || measure->group.empty() || !is_current(scene, *measure)) {
            continue;
        }
        for (MeasureLine& line : headline_lines(*measure, scene, reader)) {
            aims.groups.push_back(std::move(line));
        }
    }
    return aims;
}

}  // namespace clinic
