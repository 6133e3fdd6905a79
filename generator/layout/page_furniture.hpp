// What stands on every page around its words: running head, foot, the band of a cover.
#pragma once

#include "document/layout.hpp"
#include "layout/setting.hpp"

namespace clinic {

// Where a page stands among others.
struct PageAmong {
    bool opens_section = false;
    // How many the whole set of papers has.
    std::size_t pages = 0;
};

// All marks are artifacts. The page has its label.
void add_furniture(Page& page, const Section& section, const PageAmong& among,
                   const Setting& setting);

// "This page is intentionally left blank", in its middle.
void add_blank_words(Page& page, const Setting& setting);

}  // namespace clinic
