#include "document/layout.hpp"

#include "base/number_text.hpp"

#include <string_view>

namespace clinic {

namespace {

std::string box_text(const Spot& corner, const Size& size) {
    return number_text(corner.x) + "," + number_text(corner.y) + " size " +
           number_text(size.width) + "x" + number_text(size.height);
}

std::string element_name(int element) {
    return element == kArtifact ? "-" : std::to_string(element);
}

std::string text_of(const Page& page) {
    std::string text = "page " + page.label + " " + number_text(page.size.width) + "x" +
                       number_text(page.size.height) + "\n";
    for (const PlacedMark& placed : page.marks) {
        text += "  " + element_name(placed.element) + " " + to_text(placed.mark) + "\n";
    }
    for (const LinkArea& link : page.links) {
        text += "  " + element_name(link.element) + " link " + box_text(link.corner, link.size) +
                " to " + link.anchor + "\n";
    }
    for (const PlacedPicture& placed : page.pictures) {
        text += "  picture " + box_text(placed.corner, placed.size) + "\n";
    }
    if (page.outside) {
        text += "  " + element_name(page.outside->element) + " page " +
                number_text(static_cast<double>(page.outside->page + 1)) + " of " +
                page.outside->paper->path + " " +
                box_text(page.outside->corner, page.outside->size) + "\n";
    }
    return text;
}

std::string_view scope_text(Scope scope) {
    switch (scope) {
        case Scope::Column:
            return " of column";
        case Scope::Row:
            return " of row";
        case Scope::None:
            break;
    }
    return "";
}

std::string text_of(const Element& element) {
    std::string text =
        std::string(role_name(element.role)) + std::string(scope_text(element.scope));
    if (element.size.width != 0 || element.size.height != 0) {
        text += " at " + box_text(element.corner, element.size);
    }
    if (!element.alternative.empty()) {
        text += " alternative \"" + element.alternative + "\"";
    }
    if (!element.actual.empty()) {
        text += " actual \"" + element.actual + "\"";
    }
    return text;
}

std::string text_of(const std::vector<Element>& elements) {
    std::string text = "elements\n";
    std::vector<std::size_t> depths;
    for (std::size_t i = 0; i < elements.size(); ++i) {
        const int parent = elements[i].parent;
        depths.push_back(parent < 0 ? 1 : depths[static_cast<std::size_t>(parent)] + 1);
        text +=
            std::string(2 * depths[i], ' ') + std::to_string(i) + " " + text_of(elements[i]) + "\n";
    }
    return text;
}

}  // namespace

std::string Layout::label_of(const std::string& anchor) const {
    const auto found = anchors.find(anchor);
    return found == anchors.end() ? std::string() : pages[found->second.page].label;
}

std::string to_text(const Layout& layout) {
    std::string text;
    for (const Page& page : layout.pages) {
        text += text_of(page);
    }
    text += text_of(layout.elements);
    text += "anchors\n";
    for (const auto& [anchor, target] : layout.anchors) {
        text += "  " + anchor + " page " + layout.pages[target.page].label + " at " +
                number_text(target.y) + "\n";
    }
    text += "bookmarks\n";
    for (const Bookmark& bookmark : layout.bookmarks) {
        text += std::string(2 * static_cast<std::size_t>(bookmark.level), ' ') + bookmark.title +
                " to " + bookmark.anchor + "\n";
    }
    return text;
}

std::string_view role_name(Role role) {
    switch (role) {
        case Role::Document:
            return "Document";
        case Role::Section:
            return "Sect";
        case Role::H1:
            return "H1";
        case Role::H2:
            return "H2";
        case Role::H3:
            return "H3";
        case Role::Paragraph:
            return "P";
        case Role::List:
            return "L";
        case Role::ListItem:
            return "LI";
        case Role::Label:
            return "Lbl";
        case Role::ListBody:
            return "LBody";
        case Role::Table:
            return "Table";
        case Role::Caption:
            return "Caption";
        case Role::TableHead:
            return "THead";
        case Role::TableBody:
            return "TBody";
        case Role::TableRow:
            return "TR";
        case Role::HeaderCell:
            return "TH";
        case Role::DataCell:
            return "TD";
        case Role::Figure:
            return "Figure";
        case Role::Link:
            return "Link";
        case Role::Span:
            return "Span";
        case Role::Reference:
            return "Reference";
        case Role::Contents:
            return "TOC";
        case Role::ContentsItem:
            return "TOCI";
        case Role::Note:
            break;
    }
    return "Note";
}

}  // namespace clinic
