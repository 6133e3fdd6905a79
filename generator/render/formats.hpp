// All formats a pack is written in.
#pragma once

#include "document/document.hpp"
#include "document/layout.hpp"
#include "document/theme.hpp"
#include "text/fonts.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace clinic {

// Everything that a writer may look at: a finished document and where its words stand.
struct ToWrite {
    const Document& document;
    const Layout& layout;
    const Theme& theme;
    const Fonts& fonts;
    // Bytes of an sRGB ICC profile.
    const std::string& colour_profile;
    int jobs = 1;
};

struct OutputFormat {
    // As typed after --format, and the ending of the file's name.
    std::string_view name;
    std::string (*write)(const ToWrite& what);
};

// In the order in which they are written.
const std::vector<OutputFormat>& output_formats();

}  // namespace clinic
