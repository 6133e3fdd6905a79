#include "render/pdf_content.hpp"

#include "render/pdf_drawer.hpp"
#include "render/pdf_roles.hpp"

#include <algorithm>

namespace clinic {

namespace {

// Tenths of a point: half a dot of a printer of 600 dots to the inch, so nobody sees the
// difference.
constexpr double kSteps = 10;

bool is_words_only(const Page& page, const MarkedRun& run) {
    return std::all_of(run.marks.begin(), run.marks.end(), [&](std::size_t mark) {
        return std::holds_alternative<TextMark>(page.marks[mark].mark);
    });
}

}  // namespace

std::string page_content(const Layout& layout, const PageRuns& runs, const std::vector<Role>& roles,
                         std::size_t page_index, const PdfWords& words, const PdfForms& forms) {
    const Page& page = layout.pages[page_index];
    Drawer drawer(words, {0, page.size.height}, kSteps);
    for (const MarkedRun& run : runs[page_index]) {
        const bool stays_in_text = is_words_only(page, run) && !forms.is_used(page_index, run);
        if (run.element == kArtifact) {
            drawer.begin_artifact(stays_in_text);
        } else {
            drawer.begin_element(structure_type(roles[static_cast<std::size_t>(run.element)]),
                                 run.number, stays_in_text);
        }
        for (std::size_t i = 0; i < run.marks.size();) {
            const PdfForms::Use* const use = forms.at(page_index, run.marks[i]);
            if (use == nullptr) {
                drawer.draw(page.marks[run.marks[i]].mark);
                ++i;
                continue;
            }
            drawer.draw_form(form_name(use->form), use->corner);
            i += use->marks;
        }
        drawer.end();
    }
    // Sharp corners of lines end as those of SVG do.
    return "4 M\n" + drawer.finish();
}

}  // namespace clinic
