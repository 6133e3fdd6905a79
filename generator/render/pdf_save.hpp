// The bytes of a PDF file, from its objects.
#pragma once

#include "render/pdf_spelling.hpp"

#include <map>
#include <string>
#include <vector>

namespace clinic {

// By object number; number 0 is never used. An object without text is free.
struct PdfObjects {
    // The entries of each dictionary, or an array with its brackets.
    std::vector<std::string> entries;
    // What follows the dictionary of those that are streams.
    std::map<int, std::string> streams;
    PdfRef catalog;
    PdfRef info;
};

// PDF 1.7: dictionaries are gathered in compressed object streams, on up to `jobs` threads. The
// identifier of the file follows from its content.
std::string save_pdf(const PdfObjects& objects, int jobs);

}  // namespace clinic
