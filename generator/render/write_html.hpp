// The pack as one HTML file that needs nothing else.
#pragma once

#include "document/document.hpp"
#include "document/layout.hpp"
#include "document/theme.hpp"

#include <string>

namespace clinic {

// The whole file, UTF-8: styles and charts are inside it. Page references print the labels that the
// layout gave, so both editions quote the same pages.
std::string write_html(const Document& document, const Layout& layout, const Theme& theme);

}  // namespace clinic
