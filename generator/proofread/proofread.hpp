// What a draft paper says against itself and against the facts.
#pragma once

#include "base/diagnostics.hpp"
#include "model/history.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace clinic {

// A draft's path as shown to the user, and its bytes; nothing when it is too large to be read.
struct DraftFile {
    SourceText text;
    bool is_too_large = false;
};

// The Markdown and text files of `papers/` in an authority folder (as typed by the user); none when
// there is no such folder. Throws Failure when one cannot be read.
std::vector<DraftFile> load_drafts(const std::filesystem::path& folder);

// Warns of everything that is found in the drafts. `history` may have errors, which `diagnostics`
// then holds; how many schools and members there are is compared only when it has none.
void proofread(const std::vector<DraftFile>& drafts, const History& history,
               Diagnostics& diagnostics);

}  // namespace clinic
