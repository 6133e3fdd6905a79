// How wide words are: the one seam, so that tests measure text without fonts.
#pragma once

#include "base/face.hpp"

#include <string_view>

namespace clinic {

// Safe to ask from several threads at once.
class TextMeasure {
public:
    virtual ~TextMeasure() = default;

    // Points that a line of words takes at a type size in points.
    virtual double width(Face face, double size, std::string_view words) const = 0;
};

}  // namespace clinic
