#include "render/pdf_roles.hpp"

namespace clinic {

std::string_view structure_type(Role role) {
    // In the order of Role.
    constexpr std::string_view kTypes[] = {
        "Document", "Sect",   "H1",    "H2",      "H3",    "P",         "L",   "LI",
        "Lbl",      "LBody",  "Table", "Caption", "THead", "TBody",     "TR",  "TH",
        "TD",       "Figure", "Link",  "Span",    "Note",  "Reference", "TOC", "TOCI"};
    static_assert(std::size(kTypes) == static_cast<std::size_t>(Role::ContentsItem) + 1);
    return kTypes[static_cast<std::size_t>(role)];
}

}  // namespace clinic
