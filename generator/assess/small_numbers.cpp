#include "assess/small_numbers.hpp"

#include "assess/judge_figures.hpp"

#include <cmath>

namespace clinic {

bool counts_pupils(const Measure& measure) {
    return measure.unit == Unit::Percent && measure.counts == "pupils" && !measure.cohort.empty();
}

bool is_one_pupil(const Measure& measure, double difference, const std::optional<double>& pupils) {
    return counts_pupils(measure) && pupils && *pupils > 0 &&
           reaches(100 / *pupils, std::fabs(difference));
}

bool is_change(const Measure& measure, double difference, const std::optional<double>& pupils) {
    return !reaches(measure.same, std::fabs(difference)) &&
           !is_one_pupil(measure, difference, pupils);
}

}  // namespace clinic
