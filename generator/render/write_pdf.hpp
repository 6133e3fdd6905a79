// The pack as tagged PDF.
#pragma once

#include "document/document.hpp"
#include "document/layout.hpp"
#include "text/fonts.hpp"

#include <string>

namespace clinic {

// The whole file. Dates and identifier follow the document, never the clock: the same layout gives
// the same bytes. `colour_profile` holds the bytes of an sRGB ICC profile. Throws Failure.
std::string write_pdf(const Document& document, const Layout& layout, const Fonts& fonts,
                      const std::string& colour_profile, int jobs);

}  // namespace clinic
