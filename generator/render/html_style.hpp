// How the HTML pack looks, on the screen and in print.
#pragma once

#include "render/html_page.hpp"

#include <string>

namespace clinic {

// The whole style sheet of a page whose body is written: the theme's colours and paper as custom
// properties, the marking of the edition for every printed page, the looks of its drawings, and the
// rules, which are the same for every pack.
std::string html_style(const HtmlPage& page);

// The typefaces of a page, as a style sheet lists them: the council's own first; then the program's
// and what machines have that is like it.
std::string families(const Theme& theme);

}  // namespace clinic
