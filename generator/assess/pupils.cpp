#include "assess/pupils.hpp"

#include "assess/figure_words.hpp"
#include "base/number_text.hpp"

#include <cmath>
#include <cstdlib>

namespace clinic {

namespace {

double published(int counted, int cohort, int decimals) {
    const double places = std::pow(10.0, decimals);
    return std::round(100.0 * counted / cohort * places) / places;
}

}  // namespace

std::optional<int> pupils_counted(const Measure& measure, const KnownFigure& figure) {
    const bool is_share = measure.unit == Unit::Percent && measure.counts == "pupils";
    if (!is_share || !figure.is_number() || !figure.pupils || *figure.pupils <= 0) {
        return std::nullopt;
    }
    const int cohort = *figure.pupils;
    const int places = places_of(figure.value, measure.decimals);
    const int nearest = static_cast<int>(std::lround(figure.value / 100 * cohort));
    std::optional<int> found;
    for (int counted = nearest - 1; counted <= nearest + 1; ++counted) {
        const bool fits = counted >= 0 && counted <= cohort &&
                          is_same_value(published(counted, cohort, places), figure.value);
        if (fits && found) {
            return std::nullopt;
        }
        found = fits ? std::optional(counted) : found;
    }
    return found;
}

std::optional<int> pupils_until(const Measure& measure, const KnownFigure& figure,
                                const std::function<bool(double percent)>& cleared) {
    const std::optional<int> counted = pupils_counted(measure, figure);
    if (!counted) {
        return std::nullopt;
    }
    const int places = places_of(figure.value, measure.decimals);
    for (int step = 1; step <= *figure.pupils; ++step) {
        for (const int difference : {step, -step}) {
            const int other = *counted + difference;
            if (other >= 0 && other <= *figure.pupils &&
                cleared(published(other, *figure.pupils, places))) {
                return difference;
            }
        }
    }
    return std::nullopt;
}

std::string pupils_words(int difference) {
    const int count = std::abs(difference);
    const std::string noun = count == 1 ? "pupil" : "pupils";
    return number_text(count, 0) + (difference > 0 ? " more " + noun : " " + noun + " fewer");
}

}  // namespace clinic
