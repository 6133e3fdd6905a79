// How the HTML pack looks, on the screen and in print.
#pragma once

#include "document/document.hpp"
#include "document/theme.hpp"

#include <string>

namespace clinic {

// The whole style sheet: the theme's colours and paper as custom properties, the marking of the
// edition for every printed page, and the rules, which are the same for every pack.
std::string html_style(const Document& document, const Theme& theme);

}  // namespace clinic
