// Whether all that names a page of a set of papers names the same one.
#pragma once

#include "support/pdf_checks.hpp"

#include <string>
#include <vector>

namespace clinic {

// What the file and its HTML say of pages and do not agree on: labels, feet of pages, bookmarks,
// contents and links, and the contents of the HTML. `before`: pages of the set before the file's
// first; `total`: those of the whole set. Sheets without a foot: front sheet and cover.
std::vector<std::string> number_faults(const PdfFacts& facts, const std::string& html,
                                       std::size_t before, std::size_t total);

}  // namespace clinic
