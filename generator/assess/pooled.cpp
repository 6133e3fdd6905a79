#include "assess/pooled.hpp"

#include "assess/small_numbers.hpp"

namespace clinic {

namespace {

constexpr int kYears = 3;

}  // namespace

std::optional<Pooled> pooled(const Measure& measure, const SchoolOnDay& school, int last_year) {
    Pooled all;
    double reached = 0;
    for (int year = last_year - kYears + 1; year <= last_year && counts_pupils(measure); ++year) {
        const KnownFigure* figure = school.in_year(measure.id, year);
        if (figure != nullptr && figure->is_number() && figure->pupils.value_or(0) > 0) {
            reached += figure->value * *figure->pupils;
            all.pupils += *figure->pupils;
            all.figures.push_back(figure);
        }
    }
    if (all.figures.size() < 2) {
        return std::nullopt;
    }
    all.value = reached / all.pupils;
    return all;
}

}  // namespace clinic
