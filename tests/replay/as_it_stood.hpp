// An authority folder as it stood when the papers of one clinic were made.
#pragma once

#include "replay/folder_trees.hpp"

#include <string>

namespace clinic {

// Every file without what was learnt after the clinic's cutoff: later facts, ends that were still
// to come, later clinics and what this one decided, schools not yet open; each figure as the
// releases of the time gave it. It follows the rules of the data alone and asks nothing of the
// model.
FolderTrees as_it_stood(FolderTrees trees, const std::string& clinic);

}  // namespace clinic
