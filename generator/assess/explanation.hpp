// Why a school stands where it does, for a terminal: every rule with its whole trace.
#pragma once

#include "assess/assessment.hpp"

#include <string>

namespace clinic {

// Of the school at that place of the view: its categories, every finding with figure, source,
// place, limits and result, every rule that could not judge it and why, what the rules propose,
// what may move it, what changed. Nothing is withheld: it is for those who may read the folder.
std::string explanation(const Assessment& assessment, const View& view, std::size_t school);

}  // namespace clinic
