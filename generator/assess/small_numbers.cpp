#include "assess/small_numbers.hpp"

#include "assess/judge_figures.hpp"

#include <cmath>

namespace clinic {

bool counts_pupils(const Measure& measure) {
    return measure.unit == Unit::Percent && measure.counts == "pupils" && !measure.cohort.empty();
}

bool is_change(const Measure& measure, double difference, const std::optional<double>& pupils) {
    const double size = std::fabs(difference);
    const bool is_one_pupil =
        counts_pupils(measure) && pupils && *pupils > 0 && reaches(100 / *pupils, size);
    return !reaches(measure.same, size) && !is_one_pupil;
}

}  // namespace clinic
