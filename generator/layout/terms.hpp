// Terms and what is known of each, in columns.
#pragma once

#include "layout/galley.hpp"

#include <string>
#include <vector>

namespace clinic {

struct Term {
    std::string term;
    // Of the document: it outlives the galley.
    const Inlines* words = nullptr;
};

// As a list, each term the label of an item; in fewer columns where the lane is narrow.
void set_terms(const std::vector<Term>& terms, int columns, const Lane& lane, Galley& galley);

}  // namespace clinic
