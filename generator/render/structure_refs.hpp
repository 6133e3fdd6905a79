// The objects of the structure tree.
#pragma once

#include "document/layout.hpp"
#include "render/marked_runs.hpp"
#include "render/pdf_file.hpp"

#include <vector>

namespace clinic {

struct StructureRefs {
    // By element.
    std::vector<PdfRef> elements;
    // By page: the list that leads from its content back to the elements.
    std::vector<PdfRef> parents;
};

// Reserves them so that the list of a page stands behind its elements: it repeats what they say,
// and what is near packs well.
StructureRefs reserve_structure(PdfFile& file, const Layout& layout, const PageRuns& runs);

}  // namespace clinic
