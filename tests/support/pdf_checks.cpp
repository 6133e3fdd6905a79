#include "support/pdf_checks.hpp"

#include "support/pdf_contrast.hpp"
#include "support/pdf_document.hpp"
#include "support/pdf_frame.hpp"
#include "support/pdf_meaning.hpp"
#include "support/pdf_navigation.hpp"
#include "support/pdf_order.hpp"
#include "support/pdf_roles.hpp"
#include "support/pdf_tables.hpp"

#include <qpdf/QPDFPageDocumentHelper.hh>

namespace clinic {

namespace {

void add(Faults& faults, const Faults& more, const std::string& where = {}) {
    for (const std::string& each : more) {
        faults.push_back(where + each);
    }
}

std::vector<PdfPage> read_pages(QPDF& pdf, PdfFacts& facts) {
    PdfFonts fonts;
    std::vector<PdfPage> pages;
    for (const QPDFPageObjectHelper& page : QPDFPageDocumentHelper(pdf).getAllPages()) {
        pages.push_back(read_page(page, fonts));
        facts.page_words.push_back(pages.back().words);
        add(facts.faults, pages.back().faults, on_page(pages.size() - 1));
        add(facts.faults, contrast_faults(pages.back()), on_page(pages.size() - 1));
    }
    for (const auto& [object, font] : fonts) {
        facts.fonts.push_back(font.name);
        add(facts.faults, font.faults);
    }
    return pages;
}

void note_meaning(const PdfTree& tree, const PdfElement& element, PdfFacts& facts) {
    ++facts.elements[element.type];
    if (!value_of(element.object, "/ActualText").isNull()) {
        facts.actual_texts.push_back(words_of(element.object, "/ActualText"));
    }
    if (element.type == "Figure") {
        facts.alternatives.push_back(words_of(element.object, "/Alt"));
    } else if (element.type == "TH") {
        ++facts.scopes[name_of(attribute_of(tree, element, "/Scope"))];
    } else if (element.type == "L") {
        facts.list_numberings.push_back(name_of(attribute_of(tree, element, "/ListNumbering")));
    }
}

void note_structure(const PdfTree& tree, const std::vector<PdfPage>& pages, PdfFacts& facts) {
    for (std::size_t i = 0; i < tree.elements.size(); ++i) {
        const PdfElement& element = tree.elements[i];
        note_meaning(tree, element, facts);
        const std::string words = own_words(tree, pages, static_cast<int>(i));
        facts.tree += std::string(static_cast<std::size_t>(2 * element.depth), ' ') + element.type +
                      (words.empty() ? "" : " [" + words + "]") + "\n";
    }
}

}  // namespace

PdfFacts read_pdf_facts(const std::string& bytes) {
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile("pack.pdf", bytes.data(), bytes.size());
    PdfFacts facts;
    facts.title = words_of(value_of(pdf.getTrailer(), "/Info"), "/Title");
    facts.language = words_of(pdf.getRoot(), "/Lang");
    facts.xmp = stream_bytes(value_of(pdf.getRoot(), "/Metadata"));
    add(facts.faults, document_faults(pdf));
    const std::vector<PdfPage> pages = read_pages(pdf, facts);
    facts.pages = static_cast<int>(pages.size());

    const PdfTree tree = read_tree(pdf, pages);
    add(facts.faults, tree.faults);
    note_structure(tree, pages, facts);
    add(facts.faults, nesting_faults(tree));
    add(facts.faults, meaning_faults(tree, pages));
    add(facts.faults, table_faults(tree));
    add(facts.faults, order_faults(tree, pages));

    PdfNavigation navigation = read_navigation(pdf, pages, tree);
    facts.links = std::move(navigation.links);
    facts.bookmarks = std::move(navigation.bookmarks);
    facts.page_labels = std::move(navigation.page_labels);
    add(facts.faults, navigation.faults);
    add(facts.faults, frame_faults(pdf, bytes));
    for (const QPDFExc& warning : pdf.getWarnings()) {
        facts.faults.push_back(warning.what());
    }
    return facts;
}

}  // namespace clinic
