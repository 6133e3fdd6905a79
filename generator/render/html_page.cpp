#include "render/html_page.hpp"

#include "text/escape.hpp"

namespace clinic {

namespace {

using Anchors = std::set<std::string, std::less<>>;

void add_anchors(Anchors& anchors, const std::vector<Block>& blocks);

void add_anchors(Anchors& anchors, const Heading& heading) {
    if (!heading.anchor.empty()) {
        anchors.insert(heading.anchor);
    }
}

void add_anchors(Anchors& anchors, const List& list) {
    for (const ListItem& item : list.items) {
        add_anchors(anchors, item.blocks);
    }
}

void add_anchors(Anchors& anchors, const Callout& callout) {
    add_anchors(anchors, callout.blocks);
}

template <class Other>
void add_anchors(Anchors&, const Other&) {}

void add_anchors(Anchors& anchors, const std::vector<Block>& blocks) {
    for (const Block& block : blocks) {
        std::visit([&anchors](const auto& kind) { add_anchors(anchors, kind); }, block.is);
    }
}

}  // namespace

HtmlPage::HtmlPage(const Document& its_document, const Layout& its_layout, const Theme& its_theme)
    : document(its_document), layout(its_layout), theme(its_theme) {
    for (const Section& part : document.sections) {
        anchors.insert(part.anchor);
        add_anchors(anchors, part.blocks);
        for (const Note& note : part.notes) {
            anchors.insert(note.anchor);
        }
    }
}

std::string new_id(HtmlPage& page, std::string_view wanted) {
    std::string id(wanted);
    while (page.anchors.contains(id) || page.ids.contains(id)) {
        id = std::string(wanted) + "-" + std::to_string(++page.named);
    }
    page.ids.insert(id);
    return id;
}

void append_anchor(HtmlPage& page, const std::string& anchor) {
    if (!anchor.empty() && page.ids.insert(anchor).second) {
        append_attribute(page, "id", anchor);
    }
}

void append_escaped(HtmlPage& page, std::string_view words) {
    page.html += escape_html(words);
}

void append_attribute(HtmlPage& page, std::string_view name, std::string_view value) {
    page.html += ' ';
    page.html += name;
    page.html += "=\"";
    append_escaped(page, value);
    page.html += '"';
}

}  // namespace clinic
