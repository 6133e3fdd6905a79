#include "assess/groups.hpp"

#include <algorithm>

namespace clinic {

namespace {

struct Sum {
    // Of values times weights.
    double reached = 0;
    double weight = 0;
    int schools = 0;
};

double weight_of(Joining joining, const KnownFigure& figure) {
    return joining == Joining::Total ? 1 : figure.pupils.value_or(0);
}

Sum sum_of(const Measure& measure, const std::vector<GroupPart>& parts) {
    const Joining joining = joining_of(measure);
    Sum sum;
    for (const GroupPart& part : parts) {
        if (counts_in(measure, part)) {
            const double weight = weight_of(joining, *part.figure);
            sum.reached += part.figure->value * weight;
            sum.weight += weight;
            ++sum.schools;
        }
    }
    return sum;
}

}  // namespace

Joining joining_of(const Measure& measure) {
    if (measure.unit == Unit::Pupils || measure.unit == Unit::Pounds) {
        return Joining::Total;
    }
    return measure.cohort.empty() ? Joining::Never : Joining::ByPupils;
}

bool counts_in(const Measure& measure, const GroupPart& part) {
    const Joining joining = joining_of(measure);
    return joining != Joining::Never && part.figure != nullptr && part.figure->is_number() &&
           weight_of(joining, *part.figure) > 0;
}

std::optional<Joint> joint_of(const Measure& measure, const std::vector<GroupPart>& parts) {
    const Sum sum = sum_of(measure, parts);
    if (sum.schools == 0) {
        return std::nullopt;
    }
    if (joining_of(measure) == Joining::Total) {
        return Joint{sum.reached, 0, sum.schools};
    }
    return Joint{sum.reached / sum.weight, sum.weight, sum.schools};
}

std::vector<Pull> pulls_of(const Measure& measure, const std::vector<GroupPart>& parts) {
    const Sum sum = sum_of(measure, parts);
    std::vector<Pull> pulls;
    if (joining_of(measure) != Joining::ByPupils || sum.schools < 2) {
        return pulls;
    }
    for (const GroupPart& part : parts) {
        if (counts_in(measure, part)) {
            const double pupils = *part.figure->pupils;
            const double without =
                (sum.reached - part.figure->value * pupils) / (sum.weight - pupils);
            pulls.push_back({part, without, sum.reached / sum.weight - without});
        }
    }
    std::ranges::stable_sort(pulls, {},
                             [&](const Pull& pull) { return towards_better(measure, pull.pull); });
    return pulls;
}

double towards_better(const Measure& measure, double difference) {
    return measure.better == Better::Lower ? -difference : difference;
}

}  // namespace clinic
