// What was predicted, what came of it, and what was agreed to reach.
#pragma once

#include "disclose/scene.hpp"

#include <vector>

namespace clinic {

// The last prediction and target of each measure, for two years, newest first.
std::vector<PredictionLine> prediction_lines(const SchoolScene& scene);

}  // namespace clinic
