// The structure types of tagged PDF.
#pragma once

#include "document/layout.hpp"
#include "render/pdf_links.hpp"

#include <string_view>
#include <vector>

namespace clinic {

// The name of ISO 32000-1: "Sect", "P", "TH".
std::string_view structure_type(Role role);

// The role of each element as it is written: a link that leads nowhere is words like others.
std::vector<Role> written_roles(const Layout& layout, const std::vector<PdfLink>& links);

}  // namespace clinic
