// The operators that draw a page.
#pragma once

#include "document/layout.hpp"
#include "render/pdf_forms.hpp"
#include "render/pdf_words.hpp"

#include <string>
#include <vector>

namespace clinic {

// Each run of marks is tagged with its element's role and its number on the page, or is an
// artifact.
// `roles`: as they are written, by element.
std::string page_content(const Layout& layout, const PageRuns& runs, const std::vector<Role>& roles,
                         std::size_t page, const PdfWords& words, const PdfForms& forms);

}  // namespace clinic
