// What was predicted, what came of it, and what was agreed to reach.
#pragma once

#include "disclose/scene.hpp"

#include <string>
#include <vector>

namespace clinic {

// The last prediction and target of each measure, for two years, newest first.
std::vector<PredictionLine> prediction_lines(const SchoolScene& scene);

// What the submission says of the measure, as confidential as the result that it is about; `path`
// is "predictions" or "targets", `result` null without one.
Amount submitted_amount(const Submission* submission, const char* path, const Measure& measure,
                        const KnownFigure* result, const SchoolScene& scene);

}  // namespace clinic
