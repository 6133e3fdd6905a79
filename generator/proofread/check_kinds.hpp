// The checks of a draft paper, in one table.
#pragma once

#include "proofread/checks.hpp"

#include <string_view>
#include <vector>

namespace clinic {

struct CheckKind {
    // The end of its file's name.
    std::string_view name;
    void (*check)(const Draft& draft, const KnownFacts& known, DraftFindings& findings);
};

const std::vector<CheckKind>& check_kinds();

}  // namespace clinic
