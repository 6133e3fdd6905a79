// How far a figure is from another one of its measure, judged by a rule's limits.
#pragma once

#include "assess/figure_found.hpp"

#include <string>

namespace clinic {

// What a figure is held against, and whose it is in a sentence.
struct Against {
    const KnownFigure* figure = nullptr;
    // "the nation's"
    std::string possessive;
    // "the nation"
    std::string plain;
};

// The flag with its colour, sentence and margin; red or amber when the figure is so much worse.
// `limits` are the rule's limits in words.
Flag judge_distance(const Rule& rule, const Found& found, const Against& against,
                    const std::string& limits, Flag flag);

// "amber 1 point, red 2 points or more below the nation": the limits of such a rule.
std::string distance_limits_words(const Rule& rule, const Measure& measure, Side side,
                                  const std::string& than);

}  // namespace clinic
