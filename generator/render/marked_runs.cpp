#include "render/marked_runs.hpp"

namespace clinic {

std::vector<MarkedRun> marked_runs(const Page& page) {
    std::vector<MarkedRun> runs;
    int next_number = 0;
    for (std::size_t i = 0; i < page.marks.size(); ++i) {
        const int element = page.marks[i].element;
        if (runs.empty() || runs.back().element != element) {
            const int number = element == kArtifact ? 0 : next_number++;
            runs.push_back({element, number, i, i});
        }
        runs.back().end = i + 1;
    }
    return runs;
}

}  // namespace clinic
