// Links, bookmarks and page labels of a PDF file: what they say and where they lead.
#pragma once

#include "support/pdf_tree.hpp"

#include <qpdf/QPDF.hh>

#include <string>
#include <vector>

namespace clinic {

struct PdfNavigation {
    // "Go to Oakfield: 3", in the order of the pages.
    std::vector<std::string> links;
    // "Oakfield: 3", by page from 1; two blanks in front a level.
    std::vector<std::string> bookmarks;
    // As readers show them.
    std::vector<std::string> page_labels;
    Faults faults;
};

PdfNavigation read_navigation(QPDF& pdf, const std::vector<PdfPage>& pages, const PdfTree& tree);

}  // namespace clinic
