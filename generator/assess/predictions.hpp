// What schools predicted, and what came of it.
#pragma once

#include "model/view.hpp"

#include <vector>

namespace clinic {

// A prediction whose result is known.
struct PastPrediction {
    int year = 0;
    // The last one before the result, and what it said.
    const Submission* submission = nullptr;
    double predicted = 0;
    // Those that it replaced, oldest first.
    std::vector<const Submission*> earlier;
    const KnownFigure* result = nullptr;
    // How much better than the result it was, whichever way is better: above nought, too much was
    // hoped for.
    double error = 0;
};

// One school's predictions of one measure, as they were known on the view's day.
struct TrackRecord {
    const Measure* measure = nullptr;
    // Newest first.
    std::vector<PastPrediction> past;
    // The last prediction of the newest year without a result; null when there is none.
    const Submission* next = nullptr;
    // The latest target of that year, or without a prediction of the newest year that has one.
    const Submission* target = nullptr;
};

// Measures with a prediction or target, in the order of measures.yaml. A prediction that came when
// the result could be known already is none.
std::vector<TrackRecord> track_records(const History& history, const SchoolOnDay& school,
                                       const Date& day);

// What the submission says of the measure; nothing when it is silent or there is none.
std::optional<double> value_in(const Submission* submission, const Measure& measure);

// Several predictions' errors in one.
struct Errors {
    int count = 0;
    // The mean of the errors: above nought, too much is hoped for as a rule.
    double bias = 0;
    // The mean of their sizes.
    double typical = 0;
    // How many were beyond the measure's own tolerance: hoped for too much, for too little.
    int too_high = 0;
    int too_low = 0;
};
Errors errors_of(const Measure& measure, const std::vector<double>& errors);

}  // namespace clinic
