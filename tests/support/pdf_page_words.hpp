// The content of one page of a PDF file, taken apart.
#pragma once

// qpdf asks which of its pointers we are ready for: the standard ones.
#define POINTERHOLDER_TRANSITION 4
#include <qpdf/QPDFPageObjectHelper.hh>

#include <map>
#include <string>
#include <vector>

namespace clinic {

struct PdfPageWords {
    // The words of each piece of marked content, by its number.
    std::map<int, std::string> tagged;
    std::string all;
    std::vector<std::string> faults;
};

PdfPageWords read_page_words(QPDFPageObjectHelper page);

}  // namespace clinic
