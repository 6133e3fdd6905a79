#include "render/structure_refs.hpp"

#include <algorithm>

namespace clinic {

namespace {

// The pages whose last element, in reading order, each element is.
std::vector<std::vector<std::size_t>> pages_that_end(const Layout& layout, const PageRuns& runs) {
    std::vector<std::vector<std::size_t>> ending(layout.elements.size());
    for (std::size_t page = 0; page < runs.size(); ++page) {
        int last = 0;
        for (const MarkedRun& run : runs[page]) {
            last = std::max(last, run.element);
        }
        ending[static_cast<std::size_t>(last)].push_back(page);
    }
    return ending;
}

}  // namespace

StructureRefs reserve_structure(PdfFile& file, const Layout& layout, const PageRuns& runs) {
    StructureRefs refs;
    refs.parents.resize(layout.pages.size());
    for (const std::vector<std::size_t>& pages : pages_that_end(layout, runs)) {
        refs.elements.push_back(file.reserve());
        for (const std::size_t page : pages) {
            refs.parents[page] = file.reserve();
        }
    }
    return refs;
}

}  // namespace clinic
