// What each structure element holds, in reading order.
#pragma once

#include "document/layout.hpp"
#include "render/marked_runs.hpp"
#include "render/pdf_file.hpp"
#include "render/pdf_links.hpp"
#include "render/structure_refs.hpp"

#include <string>
#include <vector>

namespace clinic {

// By element.
struct StructureKids {
    // What stands in an element's /K, with a blank behind each.
    std::vector<std::string> lists;
    // How many there are.
    std::vector<int> counts;
    // The page of the element's first content; -1 when it has none.
    std::vector<int> pages;
};

// Content and child elements stand as the marks do; children always in the order of the layout,
// those without marks (empty cells) between their neighbours.
StructureKids structure_kids(const PdfFile& file, const Layout& layout, const PageRuns& runs,
                             const std::vector<PdfLink>& links, const StructureRefs& refs);

}  // namespace clinic
