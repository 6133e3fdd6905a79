// Other people's pages on the pages that the layout kept for them.
#pragma once

#include "document/layout.hpp"
#include "render/pdf_spelling.hpp"

#include <string>
#include <vector>

namespace clinic {

// Objects of a file that we wrote.
struct WrittenParts {
    // By page and by element of the layout.
    std::vector<PdfRef> pages;
    std::vector<PdfRef> elements;
};

bool has_outside_pages(const Layout& layout);

// The file with all outside pages: what they draw below our running heads, their links where they
// lead somewhere, and their structure below the element of their section. The same files give the
// same bytes. Throws Failure.
std::string insert_outside_pages(const std::string& pdf, const Layout& layout,
                                 const WrittenParts& written);

}  // namespace clinic
