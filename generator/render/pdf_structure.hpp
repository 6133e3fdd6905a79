// The structure tree of a tagged PDF file.
#pragma once

#include "document/layout.hpp"
#include "render/marked_runs.hpp"
#include "render/pdf_file.hpp"
#include "render/pdf_links.hpp"

#include <vector>

namespace clinic {

// Writes all elements, in the order of the layout, and the tree that leads from every piece of
// content and every link back to its element.
// `roles`: as they are written, by element. The objects of the elements come back.
std::vector<PdfRef> write_structure(PdfFile& file, const Layout& layout, const PageRuns& runs,
                                    const std::vector<Role>& roles,
                                    const std::vector<PdfLink>& links);

}  // namespace clinic
