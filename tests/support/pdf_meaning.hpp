// What the elements of a structure must say about themselves: figures, headings, lists, notes.
#pragma once

#include "support/pdf_tree.hpp"

namespace clinic {

Faults meaning_faults(const PdfTree& tree, const std::vector<PdfPage>& pages);

// Where the element's content stands, with that of its children; by page.
std::map<std::size_t, PdfBox> places_of(const PdfTree& tree, const std::vector<PdfPage>& pages,
                                        int element);

}  // namespace clinic
