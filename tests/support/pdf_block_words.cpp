#include "support/block_words.hpp"
#include "support/pdf_tree.hpp"

#include <qpdf/QPDFPageDocumentHelper.hh>

#include <iterator>

namespace clinic {

namespace {

// Without the hyphens that ends of lines asked for.
std::string unbroken(std::string words) {
    constexpr std::string_view kSoftHyphen = "\u00AD";
    for (std::size_t at = words.find(kSoftHyphen); at != std::string::npos;
         at = words.find(kSoftHyphen, at)) {
        words.erase(at, kSoftHyphen.size());
    }
    return words;
}

class BlocksOfPdf {
public:
    BlocksOfPdf(const PdfTree& tree, const std::vector<PdfPage>& pages)
        : tree_(tree), pages_(pages) {}

    Blocks read() {
        for (const int part : children_of(tree_.elements.front())) {
            blocks_.push_back({"part", ""});
            add_below(part);
            std::ranges::move(notes_, std::back_inserter(blocks_));
            notes_.clear();
        }
        return std::move(blocks_);
    }

private:
    const PdfElement& element(int index) const {
        return tree_.elements[static_cast<std::size_t>(index)];
    }

    void add_below(int index) {
        for (const int child : children_of(element(index))) {
            add(child);
        }
    }

    void add(int index) {
        const std::string& type = element(index).type;
        if (type == "H1" || type == "H2" || type == "H3") {
            add_block(blocks_, "heading", words_in(index));
        } else if (type == "P" || (type == "LBody" && is_line(index))) {
            add_block(blocks_, "paragraph", words_in(index));
        } else if (type == "Lbl") {
            add_block(blocks_, is_mark(index) ? "mark" : "paragraph", words_in(index));
        } else if (type == "Caption") {
            add_block(blocks_, "caption", words_in(index));
        } else if (type == "TOCI") {
            add_block(blocks_, "entry", words_in(index));
        } else if (type == "Note") {
            add_block(notes_, "note", words_in(index));
        } else if (type == "Figure") {
            add_block(blocks_, "figure", words_of(element(index).object, "/Alt"));
            add_block(blocks_, "drawn", own_words(tree_, pages_, index));
        } else if (type == "TR") {
            add_cells(index);
        } else {
            add_below(index);
        }
    }

    void add_cells(int row) {
        std::size_t column = 1;
        for (const int cell : children_of(element(row))) {
            add_block(blocks_, "cell " + std::to_string(column), words_in(cell));
            QPDFObjectHandle across = attribute_of(tree_, element(cell), "/ColSpan");
            column += across.isInteger() ? static_cast<std::size_t>(across.getIntValue()) : 1;
        }
    }

    // Words stand in it, not blocks.
    bool is_line(int index) const {
        const std::vector<int> below = children_of(element(index));
        return std::ranges::none_of(below, [this](int child) {
            const std::string& type = element(child).type;
            return type == "P" || type == "L" || type == "Table" || type == "Sect" ||
                   type == "Figure";
        });
    }

    // A bullet or a number, not the term or the title of what follows.
    bool is_mark(int label) const {
        const std::string words = all_words(tree_, pages_, label);
        return words == "•" || (words.ends_with('.') &&
                                words.find_first_not_of("0123456789.") == std::string::npos);
    }

    // As they are read: what stands for others in their place, and before the words of a picture
    // what it shows.
    std::string words_in(int index) const {
        const PdfElement& one = element(index);
        if (!value_of(one.object, "/ActualText").isNull()) {
            return words_of(one.object, "/ActualText");
        }
        std::string words = one.type == "Figure" ? words_of(one.object, "/Alt") : "";
        for (const PdfKid& kid : one.kids) {
            for (const auto& [page, number] : kid.content) {
                const auto found = pages_[page].tagged.find(number);
                words += found == pages_[page].tagged.end() ? "" : unbroken(found->second);
            }
            words += kid.element == kNoElement ? "" : words_in(kid.element);
        }
        return words;
    }

    const PdfTree& tree_;
    const std::vector<PdfPage>& pages_;
    Blocks blocks_;
    Blocks notes_;
};

}  // namespace

Blocks blocks_of_pdf(const std::string& bytes) {
    QPDF pdf;
    pdf.processMemoryFile("the pack", bytes.data(), bytes.size());
    PdfFonts fonts;
    std::vector<PdfPage> pages;
    for (const QPDFPageObjectHelper& page : QPDFPageDocumentHelper(pdf).getAllPages()) {
        pages.push_back(read_page(page, fonts));
    }
    return BlocksOfPdf(read_tree(pdf, pages), pages).read();
}

}  // namespace clinic
