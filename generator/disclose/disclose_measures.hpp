// Figures as an edition may show them: amounts, lines beside comparators, trends.
#pragma once

#include "disclose/scene.hpp"

#include <string>
#include <vector>

namespace clinic {

// A school's figure; "not recorded" without one, "withheld" when the reader may not see it.
Amount shown_figure(const Measure& measure, const KnownFigure* figure, Reader& reader);

// The same of a comparator's figure.
Amount shown_comparator(const std::string& of, const Measure& measure, const KnownFigure* figure,
                        Reader& reader);

// "as predecessor" when the figure is of the school before and shown, if only as a symbol.
std::string whose_figure(const KnownFigure* figure, const Amount& shown);

// No value, and the words in its place.
Amount plain_amount(const Measure& measure, std::string instead);

// "+3 points", before rounding; empty when either is missing.
std::string gap_words(const Amount& now, const Amount& other);

// "+3 points"; "steady" when the difference says nothing.
std::string change_words(const Measure& measure, double difference,
                         const std::optional<double>& pupils);

// An amount that is no figure of a measure: places, vacancies.
Amount count_amount(const std::optional<int>& count);

// One measure of one school beside its comparators.
MeasureLine measure_line(const Comparison& comparison, const SchoolScene& scene);

// The authority's own figures of a headline measure beside neighbours and nation: one line, or one
// a phase where figures are kept by phase; none when the authority has no figure.
std::vector<MeasureLine> headline_lines(const Measure& measure, const Scene& scene, Reader& reader);

// Some school has a figure of it, and nothing has taken the measure's place.
bool is_current(const Scene& scene, const Measure& measure);

// Eight to ten results with figures, in the order of measures.yaml; those of rules first.
std::vector<MeasureLine> result_lines(const SchoolScene& scene);
// Roll and the other measures of the January census.
std::vector<MeasureLine> context_lines(const SchoolScene& scene);
// Measures in pounds.
std::vector<MeasureLine> money_lines(const SchoolScene& scene);

}  // namespace clinic
