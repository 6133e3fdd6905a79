#include "disclose/disclose_small_numbers.hpp"

#include "assess/figure_words.hpp"
#include "assess/intervals.hpp"
#include "assess/pooled.hpp"
#include "assess/small_numbers.hpp"
#include "base/number_text.hpp"
#include "disclose/disclose_measures.hpp"

#include <algorithm>

namespace clinic {

namespace {

std::string pupil_words(const Measure& measure, const Amount& now) {
    if (!counts_pupils(measure) || !now.value || !now.pupils || *now.pupils <= 0 ||
        *now.pupils >= kFewPupils) {
        return {};
    }
    return "1 pupil = " + number_text(100.0 / *now.pupils, 1) + " points";
}

// "46–78%", or "−0.5 to 0.2" where a dash could be read as a minus.
std::string range_words(const Measure& measure, const Interval& interval) {
    if (measure.unit != Unit::Percent) {
        return value_text(measure, interval.low) + " to " + value_text(measure, interval.high);
    }
    return number_text(interval.low, measure.decimals) + "–" + value_text(measure, interval.high);
}

// As it was published; nothing when an end is missing or may not be seen.
std::optional<Interval> published_interval(const Measure& measure, int year,
                                           const SchoolScene& scene) {
    std::vector<double> ends;
    for (const std::string& id : measure.interval) {
        const Measure* end = measure_of(scene.scene->history(), id);
        const KnownFigure* figure = scene.school().in_year(id, year);
        if (end != nullptr && figure != nullptr && figure->is_number() &&
            scene.reader->may_see(figure, basis_of(*end, *figure))) {
            ends.push_back(figure->value);
        }
    }
    return ends.size() == 2 ? std::optional(Interval{ends[0], ends[1]}) : std::nullopt;
}

std::optional<Interval> interval_of(const Measure& measure, const Amount& now, int year,
                                    const SchoolScene& scene) {
    if (!measure.interval.empty()) {
        return published_interval(measure, year, scene);
    }
    if (!counts_pupils(measure) || !now.pupils) {
        return std::nullopt;
    }
    const Interval shares = wilson(*now.value / 100, *now.pupils);
    return Interval{shares.low * 100, shares.high * 100};
}

// "2012/13 to 2014/15", or "2012/13 and 2014/15" when one between them has no figure.
std::string years_words(const Measure& measure, const Pooled& all) {
    std::vector<std::string> years;
    for (const KnownFigure* figure : all.figures) {
        years.push_back(year_text(measure, figure->year));
    }
    const int span = all.figures.back()->year - all.figures.front()->year + 1;
    const bool is_unbroken = span == static_cast<int>(years.size());
    return is_unbroken ? years.front() + " to " + years.back() : listed_text(years);
}

// "in part as predecessor" where only some of the years are of the school before this one.
std::string whose_years(const Pooled& all) {
    const auto inherited = std::ranges::count_if(
        all.figures, [](const KnownFigure* figure) { return figure->of_predecessor; });
    const bool in_part = inherited < static_cast<std::ptrdiff_t>(all.figures.size());
    return inherited == 0 ? "" : std::string(in_part ? " in part " : " ") + kAsPredecessor;
}

// Of years that may all be seen.
void take_pooled(const Measure& measure, int year, const SchoolScene& scene, MeasureLine& line) {
    const std::optional<Pooled> found = pooled(measure, scene.school(), year);
    const bool is_seen =
        found && std::ranges::all_of(found->figures, [&](const KnownFigure* figure) {
            return scene.reader->may_see(figure, basis_of(measure, *figure));
        });
    if (!is_seen) {
        return;
    }
    line.pooled = amount_of(measure, found->value);
    line.pooled.pupils = found->pupils;
    line.pooled_years = years_words(measure, *found) + whose_years(*found);
}

}  // namespace

void take_small_numbers(const Comparison& comparison, const SchoolScene& scene, MeasureLine& line) {
    const Measure& measure = *comparison.measure;
    if (!line.now.value) {
        return;
    }
    line.per_pupil = pupil_words(measure, line.now);
    if (counts_pupils(measure) && line.now.pupils) {
        line.cohort = count_text(*line.now.pupils, "pupil");
        line.pupils = line.now.pupils;
    }
    if (line.before.value) {
        const double difference = *line.now.value - *line.before.value;
        const std::optional<double> pupils = line.now.pupils;
        line.change = change_words(measure, difference, pupils);
    }
    const int year = comparison.now->year;
    if (const auto interval = interval_of(measure, line.now, year, scene)) {
        line.range = range_words(measure, *interval);
    }
    if (!line.per_pupil.empty()) {
        take_pooled(measure, year, scene, line);
    }
}

}  // namespace clinic
