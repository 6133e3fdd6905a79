// Drawings that stand in a document many times: signs, the dot that ends a line, running heads.
// Each is written into the file once, as a form, and then named where it stands.
#pragma once

#include "document/layout.hpp"
#include "render/mark_reach.hpp"
#include "render/marked_runs.hpp"
#include "render/pdf_file.hpp"
#include "render/pdf_words.hpp"

#include <map>
#include <string>
#include <vector>

namespace clinic {

class PdfForms {
public:
    // The form that stands for some marks.
    struct Use {
        std::size_t form = 0;
        // How far it is moved, counted as PDF does.
        Spot corner;
        // So many marks of the run, from this one on.
        std::size_t marks = 1;
    };

    PdfForms(const Layout& layout, const PageRuns& runs, const PdfWords& words);

    // What stands for the mark and those behind it in its run; nothing: it is drawn itself.
    const Use* at(std::size_t page, std::size_t mark) const;

    bool is_used(std::size_t page, const MarkedRun& run) const;

    // The forms in the file, which show words with the resources that are given; the entries that
    // name them among the XObjects, as form_name().
    std::string write(PdfFile& file, PdfRef resources) const;

private:
    struct Form {
        std::string operators;
        // Counted as PDF does.
        Reach box;
    };

    std::vector<Form> forms_;
    // By page, by mark.
    std::vector<std::map<std::size_t, Use>> uses_;
};

// "G0"
std::string form_name(std::size_t form);

}  // namespace clinic
