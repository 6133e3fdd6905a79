// A galley cut into pages.
#pragma once

#include "layout/galley.hpp"

namespace clinic {

// Where the column stands on a page, in points.
struct PageShape {
    Size paper;
    double top = 0;
    double bottom = 0;
    // A column that leaves much of its only page empty starts lower: the cover.
    bool sinks = false;
};

// A page label still to come, on a page of the section.
struct PageOfReference {
    std::size_t page = 0;
    Reference reference;
};

struct AnchorPlace {
    const std::string* anchor = nullptr;
    Target target;
};

// A section whose pages and elements count from 0.
struct SectionPages {
    std::vector<Page> pages;
    std::vector<Element> elements;
    std::vector<PageOfReference> references;
    std::vector<AnchorPlace> anchors;
};

// At least one page. Marks are moved, not copied, and rounded.
SectionPages cut_pages(Galley&& galley, const PageShape& shape);

}  // namespace clinic
