// Other people's papers that a clinic's agenda names.
#pragma once

#include "base/diagnostics.hpp"
#include "document/outside_paper.hpp"
#include "model/history.hpp"

#include <filesystem>

namespace clinic {

// All of one clinic. A file that a pack cannot take in is an error where the agenda names it; what
// a pack would lose with one is a warning.
OutsidePapers read_papers(const std::filesystem::path& folder, const Meeting& meeting,
                          Diagnostics& diagnostics);

}  // namespace clinic
