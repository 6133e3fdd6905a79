// The numbers of a draft's sections, and where its appendices, tables and figures are.
#pragma once

#include "proofread/draft.hpp"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace clinic {

// "4.6" at the start of a block, or "4" at the start of a heading.
struct SectionNumber {
    // 4 and 6.
    std::vector<int> parts;
    std::string_view text;
    std::size_t block = 0;
};

// In their order.
std::vector<SectionNumber> section_numbers(const Draft& draft);

// An appendix as it stands in the draft, or at least in its list of appendices.
struct DraftAppendix {
    // "3", "a".
    std::string label;
    // Its line: "Appendix 3 - Review of the network".
    std::string_view title;
    std::size_t block = 0;
    // Its blocks, the last one exclusive; none when the draft only lists it.
    std::size_t first_block = 0;
    std::size_t end_block = 0;
    // It begins here; the others of its label are entries of a list.
    bool is_body = false;
};

std::vector<DraftAppendix> appendices_of(const Draft& draft);

// "table 3", "figure 1": those that have a caption.
std::set<std::string> captions_of(const Draft& draft);

// "4.6" of its parts.
std::string section_text(const std::vector<int>& parts);

}  // namespace clinic
