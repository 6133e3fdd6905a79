#include "assess/figure_interval.hpp"

#include "assess/figure_words.hpp"
#include "assess/judge_figures.hpp"
#include "assess/pupils.hpp"
#include "assess/small_numbers.hpp"

namespace clinic {

namespace {

constexpr double kPercent = 100;

// "−0.80 to −0.44"
std::string span_words(const Measure& measure, const Interval& interval) {
    return value_text(measure, interval.low) + " to " + value_text(measure, interval.high);
}

void trace_interval(Flag& flag, const Measure& measure, const Interval& interval,
                    std::string_view from) {
    flag.trace.push_back({"interval", span_words(measure, interval) + ", " + std::string(from)});
}

std::optional<Interval> published_interval(const Found& found, const Subject& subject, Flag& flag) {
    double ends[2] = {};
    std::size_t at = 0;
    for (const std::string& id : found.measure->interval) {
        const Measure* measure = measure_of(subject.history(), id);
        const KnownFigure* end = subject.school->in_year(id, found.figure->year);
        if (measure == nullptr || end == nullptr || at == std::size(ends)) {
            return std::nullopt;
        }
        flag.rests_on.push_back(basis_of(*measure, *end));
        if (!end->is_number()) {
            return std::nullopt;
        }
        ends[at++] = end->value;
    }
    return at == std::size(ends) ? std::optional(Interval{ends[0], ends[1]}) : std::nullopt;
}

std::optional<Interval> wilson_interval(const Found& found) {
    const Measure& measure = *found.measure;
    const KnownFigure& figure = *found.figure;
    if (!counts_pupils(measure) || !figure.pupils) {
        return std::nullopt;
    }
    const std::optional<int> counted = pupils_counted(measure, figure);
    const double share = counted && *figure.pupils > 0
                             ? static_cast<double>(*counted) / *figure.pupils
                             : figure.value / kPercent;
    const Interval interval = wilson(share, *figure.pupils);
    return Interval{interval.low * kPercent, interval.high * kPercent};
}

}  // namespace

std::optional<Interval> find_interval(const Found& found, const Subject& subject, Flag& flag) {
    const Measure& measure = *found.measure;
    if (const std::optional<Interval> interval = published_interval(found, subject, flag)) {
        trace_interval(flag, measure, *interval, "as published");
        return interval;
    }
    if (const std::optional<Interval> interval = wilson_interval(found)) {
        trace_interval(flag, measure, *interval,
                       "what " + count_text(*found.figure->pupils, "pupil") +
                           " can tell at 95 percent (Wilson)");
        return interval;
    }
    flag.unjudged = (counts_pupils(measure) ? "how many pupils it counts is not recorded for "
                                            : "no confidence interval is recorded for ") +
                    year_text(measure, found.figure->year);
    return std::nullopt;
}

bool is_beyond(const Interval& interval, Side side, double value) {
    return side == Side::Below ? !reaches(interval.high, value) : !reaches(value, interval.low);
}

std::string_view band_words(const Interval& interval, double score, double middle,
                            const std::optional<double>& far) {
    if (is_beyond(interval, Side::Above, middle)) {
        return far && !reaches(middle + *far, score) ? "well above average" : "above average";
    }
    if (is_beyond(interval, Side::Below, middle)) {
        return far && !reaches(score, middle - *far) ? "well below average" : "below average";
    }
    return "average";
}

}  // namespace clinic
