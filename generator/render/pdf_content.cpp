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

class PageWriter {
public:
    PageWriter(const Layout& layout, const std::vector<Role>& roles, std::size_t page,
               const PdfWords& words, const PdfForms& forms)
        : layout_(layout),
          roles_(roles),
          index_(page),
          page_(layout.pages[page]),
          forms_(forms),
          drawer_(words, {0, page_.size.height}, kSteps) {}

    void write(const MarkedRun& run) {
        if (run.element == kArtifact) {
            drawer_.begin_artifact(stays_in_text(run));
            draw(run);
        } else {
            const auto element = static_cast<std::size_t>(run.element);
            const Role role = roles_[element];
            drawer_.begin_element(run.number, role != Role::Figure && stays_in_text(run));
            if (role == Role::Figure) {
                draw_figure(layout_.elements[element], run);
            } else {
                draw(run);
            }
        }
        drawer_.end();
    }

    std::string finish() { return drawer_.finish(); }

private:
    bool stays_in_text(const MarkedRun& run) const {
        return is_words_only(page_, run) && !forms_.is_used(index_, run);
    }

    void draw_figure(const Element& figure, const MarkedRun& run) {
        const double bottom = figure.corner.y + figure.size.height;
        drawer_.enter({figure.corner.x, page_.size.height - bottom});
        draw(run);
        drawer_.leave();
    }

    void draw(const MarkedRun& run) {
        for (std::size_t i = 0; i < run.marks.size();) {
            const PdfForms::Use* const use = forms_.at(index_, run.marks[i]);
            if (use == nullptr) {
                drawer_.draw(page_.marks[run.marks[i]].mark);
                ++i;
                continue;
            }
            drawer_.draw_form(form_name(use->form), use->corner);
            i += use->marks;
        }
    }

    const Layout& layout_;
    const std::vector<Role>& roles_;
    std::size_t index_ = 0;
    const Page& page_;
    const PdfForms& forms_;
    Drawer drawer_;
};

}  // namespace

std::string page_content(const Layout& layout, const PageRuns& runs, const std::vector<Role>& roles,
                         std::size_t page, const PdfWords& words, const PdfForms& forms) {
    PageWriter writer(layout, roles, page, words, forms);
    for (const MarkedRun& run : runs[page]) {
        writer.write(run);
    }
    // Sharp corners of lines end as those of SVG do.
    return "4 M\n" + writer.finish();
}

}  // namespace clinic
