#include "render/write_pdf.hpp"

#include "base/parallel.hpp"
#include "render/deflate.hpp"
#include "render/insert_outside.hpp"
#include "render/pdf_content.hpp"
#include "render/pdf_file.hpp"
#include "render/pdf_forms.hpp"
#include "render/pdf_links.hpp"
#include "render/pdf_metadata.hpp"
#include "render/pdf_navigation.hpp"
#include "render/pdf_pictures.hpp"
#include "render/pdf_roles.hpp"
#include "render/pdf_structure.hpp"
#include "render/pdf_words.hpp"

#include <vector>

namespace clinic {

namespace {

// Pages.
constexpr std::size_t kMostTightPages = 500;

std::vector<std::string> deflated_contents(const Layout& layout, const PageRuns& runs,
                                           const std::vector<Role>& roles, const PdfWords& words,
                                           const PdfForms& forms, int jobs) {
    std::vector<std::string> contents(layout.pages.size());
    const Packing packing = contents.size() > kMostTightPages ? Packing::Quick : Packing::Tight;
    for_each_index(contents.size(), jobs, [&](std::size_t page) {
        contents[page] = deflated(picture_content(layout.pages[page]) +
                                      page_content(layout, runs, roles, page, words, forms),
                                  packing);
    });
    return contents;
}

// The entry of a page that names what all of them draw with.
std::string write_resources(PdfFile& file, const Layout& layout, const PdfWords& words,
                            const PdfForms& forms) {
    const PdfRef shared = file.add(words.write(file));
    const std::string named = forms.write(file, shared) + write_pictures(file, layout);
    if (!named.empty()) {
        file.add_entries(shared, "/XObject<<" + named + ">>");
    }
    std::string entry;
    put_entry(entry, "Resources", shared);
    return entry;
}

void write_pages(PdfFile& file, const Layout& layout, const std::string& resources,
                 std::vector<std::string> contents) {
    for (std::size_t i = 0; i < layout.pages.size(); ++i) {
        std::string entries = "/MediaBox";
        put_edges(entries, 0, 0, layout.pages[i].size.width, layout.pages[i].size.height);
        file.add_entries(file.page(i), entries + resources);
        file.set_content(i, std::move(contents[i]));
    }
}

}  // namespace

std::string write_pdf(const Document& document, const Layout& layout, const Fonts& fonts,
                      const std::string& colour_profile, int jobs) {
    PdfFile file(layout.pages.size());
    const PageRuns runs = runs_of_pages(layout.pages, jobs);
    const std::vector<PdfLink> links = write_links(file, layout);
    const std::vector<Role> roles = written_roles(layout, links);
    const PdfWords words(fonts, layout.pages);
    const PdfForms forms(layout, runs, words);
    write_pages(file, layout, write_resources(file, layout, words, forms),
                deflated_contents(layout, runs, roles, words, forms, jobs));
    WrittenParts written;
    written.elements = write_structure(file, layout, runs, roles, links);
    for (std::size_t i = 0; i < layout.pages.size(); ++i) {
        written.pages.push_back(file.page(i));
    }
    write_bookmarks(file, layout);
    write_page_labels(file, layout);
    const PdfRef info = write_metadata(file, document, colour_profile);
    std::string bytes = file.bytes(info, jobs);
    return has_outside_pages(layout) ? insert_outside_pages(bytes, layout, written) : bytes;
}

}  // namespace clinic
