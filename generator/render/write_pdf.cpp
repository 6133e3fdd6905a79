#include "render/write_pdf.hpp"

#include "base/parallel.hpp"
#include "render/deflate.hpp"
#include "render/pdf_content.hpp"
#include "render/pdf_file.hpp"
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

std::vector<std::string> deflated_contents(const Layout& layout, const std::vector<Role>& roles,
                                           const PdfWords& words, int jobs) {
    std::vector<std::string> contents(layout.pages.size());
    for_each_index(contents.size(), jobs, [&](std::size_t page) {
        contents[page] = deflated(picture_content(layout.pages[page]) +
                                  page_content(layout, roles, page, words));
    });
    return contents;
}

void write_pages(PdfFile& file, const Layout& layout, const std::vector<Role>& roles,
                 const PdfWords& words, int jobs) {
    std::string resources = "/Resources ";
    put_ref(resources, file.add(words.write(file) + write_pictures(file, layout)));
    std::vector<std::string> contents = deflated_contents(layout, roles, words, jobs);
    for (std::size_t i = 0; i < layout.pages.size(); ++i) {
        std::string entries = "/MediaBox ";
        put_box(entries, {}, layout.pages[i].size, layout.pages[i].size.height);
        file.add_entries(file.page(i), entries + " " + resources + " ");
        file.set_content(i, std::move(contents[i]));
    }
}

}  // namespace

std::string write_pdf(const Document& document, const Layout& layout, const Fonts& fonts,
                      const std::string& colour_profile, int jobs) {
    PdfFile file(layout.pages.size());
    const std::vector<PdfLink> links = write_links(file, layout);
    const std::vector<Role> roles = written_roles(layout, links);
    write_pages(file, layout, roles, PdfWords(fonts, layout.pages), jobs);
    write_structure(file, layout, roles, links);
    write_bookmarks(file, layout);
    write_page_labels(file, layout);
    const PdfRef info = write_metadata(file, document, colour_profile);
    return file.bytes(info, jobs);
}

}  // namespace clinic
