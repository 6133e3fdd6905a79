// What the checks of a draft have found, told as warnings.
#pragma once

#include "base/diagnostics.hpp"
#include "proofread/draft.hpp"

namespace clinic {

// Of one draft. After kMostFindings of them nothing more is told: the last one says so.
class DraftFindings {
public:
    DraftFindings(const Draft& draft, Diagnostics& diagnostics)
        : draft_(draft), diagnostics_(diagnostics) {}

    static constexpr int kMostFindings = 100;

    // `words` point into the draft.
    void say(Problem problem, std::string_view words, std::string message, std::string hint);

private:
    const Draft& draft_;
    Diagnostics& diagnostics_;
    int told_ = 0;
};

// "line 12", "lines 12, 30 and 41": the lines of the words, each once and in order.
std::string lines_text(const Draft& draft, const std::vector<std::string_view>& words);

// "3, 4 and 5"
std::string list_text(const std::vector<std::string>& items);

}  // namespace clinic
