// Clickable areas in a PDF file.
#pragma once

#include "document/layout.hpp"
#include "render/pdf_file.hpp"

#include <string>
#include <vector>

namespace clinic {

// An annotation, and the Link element that it belongs to.
struct PdfLink {
    PdfRef annotation;
    std::size_t page = 0;
    int element = 0;
};

// "[12 0 R /XYZ null 800 null]": where readers are taken. Empty for an anchor that is nowhere.
std::string destination_of(const PdfFile& file, const Layout& layout, const std::string& anchor);

// Writes every link whose anchor is somewhere, in the order of the pages. Their keys in the parent
// tree follow those of the pages.
std::vector<PdfLink> write_links(PdfFile& file, const Layout& layout);

}  // namespace clinic
