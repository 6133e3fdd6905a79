#include "render/pdf_links.hpp"

#include <map>

namespace clinic {

namespace {

// The words of each Link element, by element.
std::map<int, std::string> words_of_links(const Layout& layout) {
    std::map<int, std::string> words;
    for (const Page& page : layout.pages) {
        for (const PlacedMark& placed : page.marks) {
            const auto* const text = std::get_if<TextMark>(&placed.mark);
            if (text == nullptr || placed.element == kArtifact ||
                layout.elements[static_cast<std::size_t>(placed.element)].role != Role::Link) {
                continue;
            }
            std::string& line = words[placed.element];
            line += line.empty() || line.ends_with(' ') ? "" : " ";
            line += text->words;
        }
    }
    return words;
}

// What a link says to those who cannot see it; never empty.
std::string contents_of(const Layout& layout, const LinkArea& area,
                        const std::map<int, std::string>& words) {
    const Element& element = layout.elements[static_cast<std::size_t>(area.element)];
    if (!element.alternative.empty()) {
        return element.alternative;
    }
    const auto found = words.find(area.element);
    return found != words.end() ? found->second : "Page " + layout.label_of(area.anchor);
}

std::string annotation(const Page& page, const LinkArea& area, const std::string& destination,
                       const std::string& contents) {
    // Flag 4: it is printed, as PDF/A wants.
    std::string entries = "/Subtype/Link/F 4/Border[0 0 0]/Rect";
    put_area(entries, area.corner, area.size, page.size.height);
    entries += "/Dest" + destination + "/Contents";
    put_words(entries, contents);
    return entries;
}

}  // namespace

std::string destination_of(const PdfFile& file, const Layout& layout, const std::string& anchor) {
    const auto found = layout.anchors.find(anchor);
    if (found == layout.anchors.end() || found->second.page >= layout.pages.size()) {
        return {};
    }
    const Target& target = found->second;
    std::string destination = "[";
    put_ref(destination, file.page(target.page));
    destination += "/XYZ null ";
    put_number(destination, layout.pages[target.page].size.height - target.y);
    return destination + " null]";
}

std::vector<PdfLink> write_links(PdfFile& file, const Layout& layout) {
    const std::map<int, std::string> words = words_of_links(layout);
    std::vector<PdfLink> links;
    for (std::size_t i = 0; i < layout.pages.size(); ++i) {
        const Page& page = layout.pages[i];
        std::string annotations;
        for (const LinkArea& area : page.links) {
            const std::string destination = destination_of(file, layout, area.anchor);
            if (destination.empty()) {
                continue;
            }
            std::string entries =
                annotation(page, area, destination, contents_of(layout, area, words));
            put_entry(entries, "StructParent",
                      static_cast<int>(layout.pages.size() + links.size()));
            const PdfRef ref = file.add(std::move(entries));
            links.push_back({ref, i, area.element});
            put_ref(annotations, ref);
            annotations += ' ';
        }
        if (!annotations.empty()) {
            file.add_entries(file.page(i), "/Annots [" + annotations + "] ");
        }
    }
    return links;
}

}  // namespace clinic
