// Schools as they are named across the folder.
#pragma once

#include "model/field_reader.hpp"
#include "model/history.hpp"

namespace clinic {

// Every mention is of a school of the folder, and the name that follows its number is its own.
// `also` are numbers that stand in the names of files only: no mention of them is reported.
void check_mentions(const std::vector<SchoolMention>& mentions, const History& history,
                    const std::vector<int>& also, Diagnostics& diagnostics);

}  // namespace clinic
