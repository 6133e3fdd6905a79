// How well one colour stands out on another.
#pragma once

#include "document/drawing.hpp"

namespace clinic {

// 1 (the same) to 21 (black on white): the contrast ratio of WCAG 2.2.
double contrast(const Color& one, const Color& other);

// WCAG 2.2, success criteria 1.4.3 and 1.4.11, level AA: of words below 18 points, and of what a
// picture needs to be understood.
constexpr double kLeastContrastOfWords = 4.5;
constexpr double kLeastContrastOfShapes = 3;

}  // namespace clinic
