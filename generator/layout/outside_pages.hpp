// Pages of somebody else's paper, each on a page of ours.
#pragma once

#include "layout/pages.hpp"

namespace clinic {

// Adds the pages of the section's outside paper: of our size, upright or on their side as theirs
// are, with room for running head and foot. The pages of a paper that is not tagged become figures
// whose words say what they are and whom to ask.
void add_outside_pages(const Section& section, const Setting& setting, SectionPages& pages);

}  // namespace clinic
