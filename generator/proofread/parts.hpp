// The parts that a sentence counts one after another: "3 were good, 4 outstanding and 2 neither".
#pragma once

#include "proofread/draft.hpp"

#include <string>
#include <vector>

namespace clinic {

struct CountedParts {
    std::vector<const DraftWord*> counts;
    // "the remaining 4": the parts are said to be all.
    bool is_whole = false;
    // Every segment between commas and "and" began with a count.
    bool is_list = true;
    // "of which", "including", "the rest", shares and dates: no sum is meant.
    bool is_no_sum = false;

    double sum() const;
    // "1 + 5 + 4 = 10"
    std::string sum_text() const;
};

// Of the words after a total in the unit of `total`; what stands in brackets is left out.
CountedParts parts_in(DraftWords words, const DraftWord& total);

}  // namespace clinic
