// What can only be done when all sections are there: numbers of charts, and links that must land.
#pragma once

#include "document/document.hpp"

namespace clinic {

// Adds `by` to the number of every chart that the blocks show.
void renumber_charts(std::vector<Block>& blocks, std::size_t by);

// Turns links to anchors that no section and no heading has into plain words, and page references
// to them into a dash. An anchor may be written without its "part-".
void settle_references(Document& document, int jobs);

// Makes the words of charts that would read alike differ.
void tell_charts_apart(std::vector<Chart>& charts);

}  // namespace clinic
