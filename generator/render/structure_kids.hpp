// What each structure element holds, in reading order.
#pragma once

#include "document/layout.hpp"
#include "render/pdf_file.hpp"
#include "render/pdf_links.hpp"

#include <string>
#include <vector>

namespace clinic {

// By element.
struct StructureKids {
    // The inside of an element's /K.
    std::vector<std::string> lists;
    // The page of the element's first content; -1 when it has none.
    std::vector<int> pages;
};

// Content and child elements stand as the marks do; children always in the order of the layout,
// those without marks (empty cells) between their neighbours.
StructureKids structure_kids(const PdfFile& file, const Layout& layout,
                             const std::vector<PdfLink>& links, PdfRef first_element);

}  // namespace clinic
