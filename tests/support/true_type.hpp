// What a TrueType file itself says of its glyphs.
#pragma once

#include <string>
#include <vector>

namespace clinic {

struct TrueTypeFacts {
    // By glyph, in thousandths of the type size.
    std::vector<double> widths;
    // By glyph: whether anything is drawn.
    std::vector<bool> has_outline;
    std::vector<std::string> faults;
};

TrueTypeFacts read_true_type(const std::string& bytes);

}  // namespace clinic
