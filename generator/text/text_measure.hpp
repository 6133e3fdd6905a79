// How wide words are, and where long ones may be parted: the one seam, so that tests measure text
// without fonts.
#pragma once

#include "base/face.hpp"

#include <cstddef>
#include <string_view>
#include <vector>

namespace clinic {

// Safe to ask from several threads at once.
class TextMeasure {
public:
    virtual ~TextMeasure() = default;

    // Points that a line of words takes at a type size in points.
    virtual double width(Face face, double size, std::string_view words) const = 0;

    // Bytes of one word before which a hyphen may end a line, ascending; none: it stays whole.
    virtual std::vector<std::size_t> hyphen_places(std::string_view) const { return {}; }
};

}  // namespace clinic
