#include "support/pdf_navigation.hpp"

#include "support/pdf_meaning.hpp"

#include <qpdf/QPDFPageLabelDocumentHelper.hh>

#include <cstdlib>
#include <optional>
#include <set>

namespace clinic {

namespace {

class NavigationReader {
public:
    NavigationReader(QPDF& pdf, const std::vector<PdfPage>& pages, const PdfTree& tree)
        : pdf_(pdf), pages_(pages), tree_(tree) {
        for (std::size_t i = 0; i < pages.size(); ++i) {
            numbers_.emplace(QPDFObjectHandle(pages[i].object).getObjGen(), i);
        }
    }

    PdfNavigation read() {
        for (std::size_t page = 0; page < pages_.size(); ++page) {
            read_links(page);
        }
        check_all_links_are_shown();
        read_outline();
        read_labels();
        return std::move(out_);
    }

private:
    void expect(bool holds, const std::string& otherwise) {
        clinic::expect(out_.faults, holds, otherwise);
    }

    // Page from 1 that a destination leads to, when it and the spot on it are there.
    std::optional<std::size_t> page_of(QPDFObjectHandle destination, const std::string& what) {
        const std::vector<QPDFObjectHandle> parts = list_of(destination);
        const auto found = parts.size() < 2 ? numbers_.end()
                                            : numbers_.find(QPDFObjectHandle(parts[0]).getObjGen());
        expect(found != numbers_.end(), what + " leads nowhere");
        if (found == numbers_.end()) {
            return std::nullopt;
        }
        if (name_of(parts[1]) == "XYZ" && parts.size() == 5) {
            const PdfBox& media = pages_[found->second].media;
            QPDFObjectHandle left = parts[2];
            QPDFObjectHandle top = parts[3];
            expect((left.isNull() || (left.isNumber() && left.getNumericValue() >= media.left &&
                                      left.getNumericValue() <= media.right)) &&
                       (top.isNull() || (top.isNumber() && top.getNumericValue() >= media.bottom &&
                                         top.getNumericValue() <= media.top)),
                   what + " leads outside of its page");
        } else {
            expect(name_of(parts[1]).rfind("Fit", 0) == 0, what + " leads to no spot");
        }
        return found->second + 1;
    }

    void read_links(std::size_t page) {
        QPDFObjectHandle object = pages_[page].object;
        const std::vector<QPDFObjectHandle> annotations = list_of(value_of(object, "/Annots"));
        expect(annotations.empty() || name_of(value_of(object, "/Tabs")) == "S",
               "the tab key does not follow the structure");
        for (const QPDFObjectHandle& annotation : annotations) {
            read_link(page, annotation);
        }
    }

    void read_link(std::size_t page, QPDFObjectHandle annotation) {
        const std::string words = words_of(annotation, "/Contents");
        const std::string what = "the link '" + words + "'";
        expect(name_of(value_of(annotation, "/Subtype")) == "Link",
               "something else than a link can be clicked");
        expect(!words.empty(), "a link has no words");
        expect(value_of(annotation, "/A").isNull(), what + " acts instead of leading somewhere");
        const std::optional<std::size_t> lands = page_of(value_of(annotation, "/Dest"), what);
        out_.links.push_back(words + ": " + std::to_string(lands.value_or(0)));
        check_flags(annotation, what);
        const PdfBox area = box_of(annotation, "/Rect");
        expect(!area.is_empty() && pages_[page].media.holds(area, 0.01),
               what + " stands outside of its page");
        check_element(page, annotation, area, what);
    }

    // Printed (4), and not invisible (1), hidden (2) or out of view (32).
    void check_flags(QPDFObjectHandle annotation, const std::string& what) {
        QPDFObjectHandle flags = value_of(annotation, "/F");
        expect(flags.isInteger() && (flags.getIntValue() & 0x27) == 4, what + " is not printed");
    }

    void check_element(std::size_t page, QPDFObjectHandle annotation, const PdfBox& area,
                       const std::string& what) {
        const auto found = tree_.element_of_annotation.find(annotation.getObjGen());
        if (found == tree_.element_of_annotation.end()) {
            expect(false, what + " is not in the structure");
            return;
        }
        shown_.insert(annotation.getObjGen());
        const PdfElement& element = tree_.elements[static_cast<std::size_t>(found->second)];
        expect(element.type == "Link", what + " belongs to a " + element.type);
        QPDFObjectHandle key = value_of(annotation, "/StructParent");
        const auto parent =
            key.isInteger() ? tree_.parents.find(key.getIntValue()) : tree_.parents.end();
        expect(parent != tree_.parents.end() && QPDFObjectHandle(parent->second).getObjGen() ==
                                                    QPDFObjectHandle(element.object).getObjGen(),
               what + " does not lead back to its element");
        const std::map<std::size_t, PdfBox> places = places_of(tree_, pages_, found->second);
        const auto here = places.find(page);
        expect(here != places.end() && area.meets(here->second),
               what + " is not where its words are");
    }

    void check_all_links_are_shown() {
        for (const auto& [annotation, element] : tree_.element_of_annotation) {
            expect(shown_.count(annotation) != 0, "the structure names a link that is on no page");
        }
        for (const PdfElement& element : tree_.elements) {
            bool leads = false;
            for (const PdfKid& kid : element.kids) {
                leads = leads || !kid.annotation.empty();
            }
            expect(leads || element.type != "Link", "a link of the structure cannot be clicked");
        }
    }

    void read_outline() {
        QPDFObjectHandle outline = value_of(pdf_.getRoot(), "/Outlines");
        if (outline.isDictionary()) {
            const int count = read_bookmarks(outline, 0);
            QPDFObjectHandle said = value_of(outline, "/Count");
            expect(said.isInteger() && said.getIntValue() == count,
                   "the bookmarks are counted wrongly");
        }
    }

    // How many there are below `parent` on its own level.
    int read_bookmarks(QPDFObjectHandle parent, int depth) {
        int count = 0;
        QPDFObjectHandle before = QPDFObjectHandle::newNull();
        QPDFObjectHandle bookmark = value_of(parent, "/First");
        while (bookmark.isDictionary() && bookmarks_.insert(bookmark.getObjGen()).second) {
            read_bookmark(bookmark, depth);
            const std::string what = "the bookmark '" + words_of(bookmark, "/Title") + "'";
            expect(value_of(bookmark, "/Parent").getObjGen() == parent.getObjGen() &&
                       value_of(bookmark, "/Prev").getObjGen() == before.getObjGen(),
                   what + " does not know its neighbours");
            ++count;
            before = bookmark;
            bookmark = value_of(bookmark, "/Next");
        }
        expect(value_of(parent, "/Last").getObjGen() == before.getObjGen(),
               "the last bookmark of a level is another");
        return count;
    }

    void read_bookmark(QPDFObjectHandle bookmark, int depth) {
        const std::string title = words_of(bookmark, "/Title");
        const std::string what = "the bookmark '" + title + "'";
        expect(!title.empty(), "a bookmark has no words");
        expect(value_of(bookmark, "/A").isNull(), what + " acts instead of leading somewhere");
        const std::optional<std::size_t> lands = page_of(value_of(bookmark, "/Dest"), what);
        out_.bookmarks.push_back(std::string(static_cast<std::size_t>(2 * depth), ' ') + title +
                                 ": " + std::to_string(lands.value_or(0)));
        QPDFObjectHandle said = value_of(bookmark, "/Count");
        const bool has_kids = value_of(bookmark, "/First").isDictionary();
        const int kids = has_kids ? read_bookmarks(bookmark, depth + 1) : 0;
        expect(std::abs(said.isInteger() ? said.getIntValueAsInt() : 0) == kids,
               what + " counts what is below it wrongly");
    }

    void read_labels() {
        check_ranges();
        QPDFPageLabelDocumentHelper labels(pdf_);
        for (std::size_t page = 0; page < pages_.size(); ++page) {
            QPDFObjectHandle label = labels.getLabelForPage(static_cast<long long>(page));
            std::string text = words_of(label, "/P");
            if (name_of(value_of(label, "/S")) == "D") {
                text += std::to_string(value_of(label, "/St").getIntValue());
            }
            expect(!text.empty(), "page " + std::to_string(page + 1) + " has no label");
            out_.page_labels.push_back(text);
        }
    }

    void check_ranges() {
        const std::vector<QPDFObjectHandle> ranges =
            list_of(value_of(value_of(pdf_.getRoot(), "/PageLabels"), "/Nums"));
        long long before = -1;
        for (std::size_t i = 0; i + 1 < ranges.size(); i += 2) {
            const long long from = QPDFObjectHandle(ranges[i]).getIntValue();
            expect(from > before && (before >= 0 || from == 0) &&
                       from < static_cast<long long>(pages_.size()),
                   "the page labels are out of order");
            before = from;
            QPDFObjectHandle start = value_of(ranges[i + 1], "/St");
            expect(start.isNull() || (start.isInteger() && start.getIntValue() >= 1),
                   "a page label counts from below one");
        }
    }

    QPDF& pdf_;
    const std::vector<PdfPage>& pages_;
    const PdfTree& tree_;
    std::map<QPDFObjGen, std::size_t> numbers_;
    std::set<QPDFObjGen> shown_;
    std::set<QPDFObjGen> bookmarks_;
    PdfNavigation out_;
};

}  // namespace

PdfNavigation read_navigation(QPDF& pdf, const std::vector<PdfPage>& pages, const PdfTree& tree) {
    return NavigationReader(pdf, pages, tree).read();
}

}  // namespace clinic
