#include "proofread/drafts.hpp"

#include "base/number_text.hpp"
#include "model/small_folder.hpp"
#include "proofread/proofread.hpp"

namespace clinic {

namespace {

std::vector<Remark> remarks_of(const std::string& draft, const SmallFiles& files) {
    const SmallFolder folder = read_small(files);
    Diagnostics diagnostics;
    proofread({{{"papers/draft.md", draft}, false}}, folder.history, diagnostics);
    return diagnostics.in_reading_order();
}

}  // namespace

std::vector<std::string> found_in(const std::string& draft, const SmallFiles& files) {
    std::vector<std::string> found;
    for (const Remark& remark : remarks_of(draft, files)) {
        found.push_back(number_text(remark.line, 0) + ":" + number_text(remark.column, 0) + " [" +
                        std::string(problem_name(remark.problem)) + "] " + remark.message + " | " +
                        remark.hint);
    }
    return found;
}

std::vector<std::string> kinds_in(const std::string& draft, const SmallFiles& files) {
    std::vector<std::string> kinds;
    for (const Remark& remark : remarks_of(draft, files)) {
        kinds.emplace_back(problem_name(remark.problem));
    }
    return kinds;
}

}  // namespace clinic
