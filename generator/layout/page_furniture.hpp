// What stands on every page around its words: running head, foot, the band of a cover.
#pragma once

#include "document/layout.hpp"
#include "layout/setting.hpp"

namespace clinic {

// All marks are artifacts. `pages` is how many the whole pack has; the page has its label.
void add_furniture(Page& page, const Section& section, std::size_t pages, const Setting& setting);

}  // namespace clinic
