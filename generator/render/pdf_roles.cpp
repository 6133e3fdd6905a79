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

std::vector<Role> written_roles(const Layout& layout, const std::vector<PdfLink>& links) {
    std::vector<bool> leads(layout.elements.size(), false);
    for (const PdfLink& link : links) {
        leads[static_cast<std::size_t>(link.element)] = true;
    }
    std::vector<Role> roles;
    for (std::size_t i = 0; i < layout.elements.size(); ++i) {
        const Role role = layout.elements[i].role;
        roles.push_back(role == Role::Link && !leads[i] ? Role::Span : role);
    }
    return roles;
}

}  // namespace clinic
