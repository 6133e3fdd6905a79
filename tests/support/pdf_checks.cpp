#include "support/pdf_checks.hpp"

#include "support/pdf_page_words.hpp"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFNumberTreeObjectHelper.hh>
#include <qpdf/QPDFOutlineDocumentHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageLabelDocumentHelper.hh>

#include <optional>
#include <set>
#include <utility>

namespace clinic {

namespace {

// Page (from 0) and number of a piece of content.
using Content = std::pair<int, int>;

const std::set<std::string> kStandardTypes = {
    "Document", "Sect",   "H1",    "H2",      "H3",    "P",         "L",   "LI",
    "Lbl",      "LBody",  "Table", "Caption", "THead", "TBody",     "TR",  "TH",
    "TD",       "Figure", "Link",  "Span",    "Note",  "Reference", "TOC", "TOCI"};

std::string name_of(QPDFObjectHandle name) {
    return name.isName() ? name.getName().substr(1) : std::string();
}

std::string words_of(QPDFObjectHandle dictionary, const std::string& key) {
    QPDFObjectHandle value = dictionary.getKey(key);
    return value.isString() ? value.getUTF8Value() : std::string();
}

std::string stream_text(QPDFObjectHandle stream) {
    if (!stream.isStream()) {
        return {};
    }
    const auto buffer = stream.getStreamData();
    return std::string(reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize());
}

class Reader {
public:
    explicit Reader(const std::string& bytes) {
        pdf_.setSuppressWarnings(true);
        pdf_.processMemoryFile("pack.pdf", bytes.data(), bytes.size());
    }

    PdfFacts read() {
        read_document();
        read_pages();
        read_structure();
        read_links();
        read_bookmarks();
        read_labels();
        for (const QPDFExc& warning : pdf_.getWarnings()) {
            fault(warning.what());
        }
        return std::move(facts_);
    }

private:
    void fault(const std::string& sentence) { facts_.faults.push_back(sentence); }

    void expect(bool holds, const std::string& otherwise) {
        if (!holds) {
            fault(otherwise);
        }
    }

    void read_document() {
        QPDFObjectHandle root = pdf_.getRoot();
        facts_.title = words_of(pdf_.getTrailer().getKey("/Info"), "/Title");
        facts_.language = words_of(root, "/Lang");
        facts_.xmp = stream_text(root.getKey("/Metadata"));
        expect(!facts_.title.empty(), "the file has no title");
        expect(!facts_.language.empty(), "the file has no language");
        expect(facts_.xmp.find("<pdfuaid:part>1</pdfuaid:part>") != std::string::npos,
               "the file does not say that it follows PDF/UA-1");
        expect(is_true(root.getKey("/MarkInfo"), "/Marked"), "the file is not marked as tagged");
        expect(is_true(root.getKey("/ViewerPreferences"), "/DisplayDocTitle"),
               "readers would show the file name instead of the title");
        QPDFObjectHandle intents = root.getKey("/OutputIntents");
        expect(intents.isArray() && intents.getArrayNItems() == 1 &&
                   intents.getArrayItem(0).getKey("/DestOutputProfile").isStream(),
               "the file does not say which colours it means");
    }

    static bool is_true(QPDFObjectHandle dictionary, const std::string& key) {
        return dictionary.isDictionary() && dictionary.getKey(key).isBool() &&
               dictionary.getKey(key).getBoolValue();
    }

    void read_pages() {
        std::set<std::string> fonts;
        for (QPDFPageObjectHelper& page : QPDFPageDocumentHelper(pdf_).getAllPages()) {
            const int number = facts_.pages++;
            pages_[page.getObjectHandle().getObjGen()] = number;
            page_objects_.push_back(page.getObjectHandle());
            PdfPageWords words = read_page_words(page);
            for (const std::string& each : words.faults) {
                fault("page " + std::to_string(number + 1) + ": " + each);
            }
            for (auto& [content, text] : words.tagged) {
                contents_[{number, content}] = std::move(text);
            }
            facts_.page_words.push_back(std::move(words.all));
            for (const auto& [name, font] :
                 page.getAttribute("/Resources", false).getKey("/Font").getDictAsMap()) {
                check_font(font, fonts);
            }
        }
    }

    void check_font(QPDFObjectHandle font, std::set<std::string>& seen) {
        const std::string name = name_of(font.getKey("/BaseFont"));
        if (!seen.insert(name).second) {
            return;
        }
        facts_.fonts.push_back(name.substr(name.find('+') + 1));
        QPDFObjectHandle numbered = font.getKey("/DescendantFonts").getArrayItem(0);
        QPDFObjectHandle descriptor = numbered.getKey("/FontDescriptor");
        expect(descriptor.getKey("/FontFile2").isStream(), name + " is not inside the file");
        expect(font.getKey("/ToUnicode").isStream(), name + " has no characters");
        expect(numbered.getKey("/CIDToGIDMap").isStream(), name + " has no map of glyphs");
        expect(name_of(numbered.getKey("/BaseFont")) == name &&
                   name_of(descriptor.getKey("/FontName")) == name,
               name + " has several names");
    }

    void read_structure() {
        QPDFObjectHandle tree = pdf_.getRoot().getKey("/StructTreeRoot");
        if (!tree.isDictionary() || !tree.getKey("/ParentTree").isDictionary()) {
            fault("the file has no structure");
            return;
        }
        QPDFNumberTreeObjectHelper parents(tree.getKey("/ParentTree"), pdf_);
        for (const auto& [key, value] : parents.getAsMap()) {
            parents_.emplace(key, value);
        }
        read_element(tree.getKey("/K"), tree, 0);
        for (const auto& [content, words] : contents_) {
            expect(listed_.count(content) != 0,
                   place(content) + " belongs to no element of the structure");
        }
    }

    static std::string place(Content content) {
        return "content " + std::to_string(content.second) + " of page " +
               std::to_string(content.first + 1);
    }

    // What stands in an element's /K, always as a list.
    static std::vector<QPDFObjectHandle> kids_of(QPDFObjectHandle element) {
        QPDFObjectHandle kids = element.getKey("/K");
        if (kids.isArray()) {
            return kids.getArrayAsVector();
        }
        return kids.isNull() ? std::vector<QPDFObjectHandle>() : std::vector{kids};
    }

    static bool is_element(QPDFObjectHandle kid) { return kid.isDictionary() && kid.hasKey("/S"); }

    void read_element(QPDFObjectHandle element, QPDFObjectHandle parent, int depth) {
        const std::string type = name_of(element.getKey("/S"));
        ++facts_.elements[type];
        expect(kStandardTypes.count(type) != 0, "'" + type + "' is no standard type");
        expect(element.getKey("/P").getObjGen() == parent.getObjGen(),
               "an element of type " + type + " does not know its parent");
        check_meaning(element, type);
        std::string own_words;
        for (QPDFObjectHandle kid : kids_of(element)) {
            own_words += is_element(kid) ? std::string() : read_content(element, kid);
        }
        facts_.tree += std::string(static_cast<std::size_t>(2 * depth), ' ') + type +
                       (own_words.empty() ? "" : " [" + own_words + "]") + "\n";
        for (QPDFObjectHandle kid : kids_of(element)) {
            if (is_element(kid)) {
                read_element(kid, element, depth + 1);
            }
        }
    }

    // The words of a piece of content; of a link annotation none, but it is remembered.
    std::string read_content(QPDFObjectHandle element, QPDFObjectHandle kid) {
        if (kid.isDictionary() && name_of(kid.getKey("/Type")) == "OBJR") {
            link_elements_.emplace(kid.getKey("/Obj").getObjGen(), element);
            return {};
        }
        QPDFObjectHandle page = kid.isInteger() ? element.getKey("/Pg") : kid.getKey("/Pg");
        const int number =
            kid.isInteger() ? kid.getIntValueAsInt() : kid.getKey("/MCID").getIntValueAsInt();
        const auto found = pages_.find(page.getObjGen());
        if (found == pages_.end()) {
            fault("an element has content on a page that is not there");
            return {};
        }
        const Content content{found->second, number};
        expect(listed_.insert(content).second, place(content) + " belongs to two elements");
        expect(parent_of(content).getObjGen() == element.getObjGen(),
               place(content) + " does not lead back to its element");
        const auto words = contents_.find(content);
        if (words == contents_.end()) {
            fault(place(content) + " is not there");
            return {};
        }
        return words->second;
    }

    QPDFObjectHandle parent_of(Content content) {
        QPDFObjectHandle key =
            page_objects_[static_cast<std::size_t>(content.first)].getKey("/StructParents");
        const auto found = key.isInteger() ? parents_.find(key.getIntValue()) : parents_.end();
        if (found == parents_.end() || content.second >= found->second.getArrayNItems()) {
            return QPDFObjectHandle::newNull();
        }
        return found->second.getArrayItem(content.second);
    }

    void check_meaning(QPDFObjectHandle element, const std::string& type) {
        QPDFObjectHandle attributes = element.getKey("/A");
        const auto attribute = [&](const std::string& key) {
            return attributes.isDictionary() ? attributes.getKey(key) : QPDFObjectHandle::newNull();
        };
        if (element.hasKey("/ActualText")) {
            facts_.actual_texts.push_back(words_of(element, "/ActualText"));
        }
        if (type == "Figure") {
            facts_.alternatives.push_back(words_of(element, "/Alt"));
            expect(!facts_.alternatives.back().empty(), "a figure has no words");
            expect(attribute("/BBox").isRectangle(), "a figure has no place");
        } else if (type == "TH") {
            const std::string scope = name_of(attribute("/Scope"));
            ++facts_.scopes[scope];
            expect(!scope.empty(), "a header cell does not say what it heads");
        } else if (type == "L") {
            facts_.list_numberings.push_back(name_of(attribute("/ListNumbering")));
            check_list(element);
        } else if (type == "Table") {
            check_table(element);
        } else if (type == "Note") {
            expect(notes_.insert(words_of(element, "/ID")).second, "two notes have one name");
            expect(!words_of(element, "/ID").empty(), "a note has no name");
        } else if (type == "H1" || type == "H2" || type == "H3") {
            const int level = type[1] - '0';
            expect(level <= heading_ + 1, "a heading " + type + " skips a level");
            heading_ = level;
        }
    }

    void check_list(QPDFObjectHandle list) {
        for (QPDFObjectHandle item : kids_of(list)) {
            expect(is_element(item) && name_of(item.getKey("/S")) == "LI",
                   "a list holds something else than items");
            for (QPDFObjectHandle part : kids_of(item)) {
                const std::string type =
                    is_element(part) ? name_of(part.getKey("/S")) : std::string();
                expect(type == "Lbl" || type == "LBody",
                       "an item of a list holds something else than a label and a body");
            }
        }
    }

    void check_table(QPDFObjectHandle table) {
        std::set<std::size_t> widths;
        for (QPDFObjectHandle part : kids_of(table)) {
            const std::string type = name_of(part.getKey("/S"));
            if (type != "THead" && type != "TBody") {
                expect(type == "Caption", "a table holds a " + type);
                continue;
            }
            for (QPDFObjectHandle row : kids_of(part)) {
                expect(name_of(row.getKey("/S")) == "TR", "a part of a table holds no row");
                widths.insert(kids_of(row).size());
            }
        }
        expect(widths.size() == 1, "the rows of a table differ in length");
    }

    // Page from 1 that a destination leads to.
    std::optional<int> page_of(QPDFObjectHandle destination) {
        if (!destination.isArray() || destination.getArrayNItems() < 2) {
            return std::nullopt;
        }
        const auto found = pages_.find(destination.getArrayItem(0).getObjGen());
        return found == pages_.end() ? std::nullopt : std::optional<int>(found->second + 1);
    }

    void read_links() {
        for (QPDFObjectHandle page : page_objects_) {
            QPDFObjectHandle annotations = page.getKey("/Annots");
            if (!annotations.isArray()) {
                continue;
            }
            expect(name_of(page.getKey("/Tabs")) == "S",
                   "the tab key does not follow the structure");
            for (QPDFObjectHandle annotation : annotations.getArrayAsVector()) {
                read_link(annotation);
            }
        }
        expect(link_elements_.empty(), "the structure names a link that is on no page");
    }

    void read_link(QPDFObjectHandle annotation) {
        const std::string words = words_of(annotation, "/Contents");
        const std::optional<int> page = page_of(annotation.getKey("/Dest"));
        expect(!words.empty(), "a link has no words");
        expect(page.has_value(), "the link '" + words + "' leads nowhere");
        facts_.links.push_back(words + ": " + std::to_string(page.value_or(0)));
        const auto element = link_elements_.find(annotation.getObjGen());
        if (element == link_elements_.end()) {
            fault("the link '" + words + "' is not in the structure");
            return;
        }
        QPDFObjectHandle key = annotation.getKey("/StructParent");
        const auto parent = key.isInteger() ? parents_.find(key.getIntValue()) : parents_.end();
        expect(
            parent != parents_.end() && parent->second.getObjGen() == element->second.getObjGen(),
            "the link '" + words + "' does not lead back to its element");
        link_elements_.erase(element);
    }

    void read_bookmarks() {
        for (QPDFOutlineObjectHelper& bookmark :
             QPDFOutlineDocumentHelper(pdf_).getTopLevelOutlines()) {
            read_bookmark(bookmark, 0);
        }
    }

    void read_bookmark(QPDFOutlineObjectHelper& bookmark, int depth) {
        const std::optional<int> page = page_of(bookmark.getDest());
        const std::string title = bookmark.getTitle();
        expect(page.has_value(), "the bookmark '" + title + "' leads nowhere");
        facts_.bookmarks.push_back(std::string(static_cast<std::size_t>(2 * depth), ' ') + title +
                                   ": " + std::to_string(page.value_or(0)));
        std::vector<QPDFOutlineObjectHelper> kids = bookmark.getKids();
        expect(std::abs(bookmark.getCount()) == static_cast<int>(kids.size()),
               "the bookmark '" + title + "' counts what is below it wrongly");
        for (QPDFOutlineObjectHelper& kid : kids) {
            read_bookmark(kid, depth + 1);
        }
    }

    void read_labels() {
        QPDFPageLabelDocumentHelper labels(pdf_);
        for (int page = 0; page < facts_.pages; ++page) {
            QPDFObjectHandle label = labels.getLabelForPage(page);
            if (label.isNull()) {
                fault("page " + std::to_string(page + 1) + " has no label");
                continue;
            }
            std::string text = words_of(label, "/P");
            if (name_of(label.getKey("/S")) == "D") {
                text += std::to_string(label.getKey("/St").getIntValue());
            }
            facts_.page_labels.push_back(text);
        }
    }

    QPDF pdf_;
    PdfFacts facts_;
    std::map<QPDFObjGen, int> pages_;
    std::vector<QPDFObjectHandle> page_objects_;
    // The words of every piece of content, and those that the structure names.
    std::map<Content, std::string> contents_;
    std::set<Content> listed_;
    std::map<long long, QPDFObjectHandle> parents_;
    // The element of each link annotation that no page has shown yet.
    std::map<QPDFObjGen, QPDFObjectHandle> link_elements_;
    std::set<std::string> notes_;
    int heading_ = 0;
};

}  // namespace

PdfFacts read_pdf_facts(const std::string& bytes) {
    return Reader(bytes).read();
}

}  // namespace clinic
