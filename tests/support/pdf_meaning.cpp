#include "support/pdf_meaning.hpp"

#include "support/pdf_roles.hpp"

#include <set>

namespace clinic {

namespace {

bool is_blank(const std::string& words) {
    return words.find_first_not_of(" \n\t") == std::string::npos;
}

// Types that may hold nothing: a cell for which there is no figure, the corner of a table.
const std::set<std::string> kMayBeEmpty = {"TD", "TH", "NonStruct", "Private"};

// Types that are there for their words.
const std::set<std::string> kNeedWords = {"H1", "H2",      "H3",        "H4",   "H5",
                                          "H6", "Caption", "Link",      "Note", "TOCI",
                                          "P",  "LBody",   "Reference", "Quote"};

class MeaningCheck {
public:
    MeaningCheck(const PdfTree& tree, const std::vector<PdfPage>& pages)
        : tree_(tree), pages_(pages) {}

    Faults check() {
        for (std::size_t i = 0; i < tree_.elements.size(); ++i) {
            const PdfElement& element = tree_.elements[i];
            check_words(element, static_cast<int>(i));
            check_actual_text(element, static_cast<int>(i));
            check_heading(element);
            check_language(element);
            check_list(element);
            check_note(element);
            if (element.type == "Figure" || element.type == "Formula") {
                check_figure(element, static_cast<int>(i));
            }
        }
        check_names_of_notes();
        return std::move(faults_);
    }

private:
    void expect(bool holds, const std::string& otherwise) {
        clinic::expect(faults_, holds, otherwise);
    }

    // Words, its own or those that stand for what it shows.
    bool says_something(int element) {
        const PdfElement& it = tree_.elements[static_cast<std::size_t>(element)];
        if (!is_blank(words_of(it.object, "/ActualText")) ||
            !is_blank(words_of(it.object, "/Alt")) ||
            !is_blank(own_words(tree_, pages_, element))) {
            return true;
        }
        for (const int child : children_of(it)) {
            if (says_something(child)) {
                return true;
            }
        }
        return false;
    }

    void check_words(const PdfElement& element, int index) {
        expect(!element.kids.empty() || kMayBeEmpty.count(element.type) != 0,
               "an element of type " + element.type + " holds nothing");
        expect(element.kids.empty() || kNeedWords.count(element.type) == 0 || says_something(index),
               "an element of type " + element.type + " says nothing");
    }

    void check_actual_text(const PdfElement& element, int index) {
        if (value_of(element.object, "/ActualText").isNull()) {
            return;
        }
        const std::string actual = words_of(element.object, "/ActualText");
        expect(!is_blank(actual), "an element stands for no words");
        expect(actual != all_words(tree_, pages_, index),
               "an element says '" + actual + "' twice over");
        expect(element.type == "Span" || element.type == "Figure" || element.type == "Lbl",
               "a whole " + element.type + " stands for other words");
    }

    void check_heading(const PdfElement& element) {
        const int level = heading_level(element.type);
        if (level == 0) {
            return;
        }
        expect(level <= heading_ + 1, "a heading " + element.type + " skips a level");
        heading_ = level;
    }

    void check_language(const PdfElement& element) {
        QPDFObjectHandle language = value_of(element.object, "/Lang");
        expect(language.isNull() || words_of(element.object, "/Lang").size() >= 2,
               "an element is in no language");
    }

    void check_list(const PdfElement& element) {
        if (element.type != "L") {
            return;
        }
        static const std::set<std::string> kNumberings = {"None",       "Disc",       "Circle",
                                                          "Square",     "Decimal",    "UpperRoman",
                                                          "LowerRoman", "UpperAlpha", "LowerAlpha"};
        const std::string numbering = name_of(attribute_of(tree_, element, "/ListNumbering"));
        expect(numbering.empty() || kNumberings.count(numbering) != 0,
               "a list is numbered in no way that there is");
        bool has_labels = false;
        for (const int item : children_of(element)) {
            for (const int part : children_of(tree_.elements[static_cast<std::size_t>(item)])) {
                has_labels =
                    has_labels || tree_.elements[static_cast<std::size_t>(part)].type == "Lbl";
            }
        }
        expect(!has_labels || (!numbering.empty() && numbering != "None"),
               "a list with labels does not say how it is numbered");
    }

    void check_note(const PdfElement& element) {
        if (element.type != "Note") {
            return;
        }
        const std::string name = words_of(element.object, "/ID");
        expect(!name.empty(), "a note has no name");
        expect(notes_.emplace(name, element.object).second, "two notes have one name");
    }

    // Leaves of the tree of names that hold them.
    void read_names(QPDFObjectHandle node, std::map<std::string, QPDFObjGen>& names) {
        const std::vector<QPDFObjectHandle> pairs = list_of(value_of(node, "/Names"));
        std::string before;
        for (std::size_t i = 0; i + 1 < pairs.size(); i += 2) {
            const std::string name = QPDFObjectHandle(pairs[i]).getUTF8Value();
            expect(before < name, "the names of notes are out of order");
            before = name;
            names.emplace(name, QPDFObjectHandle(pairs[i + 1]).getObjGen());
        }
        for (const QPDFObjectHandle& kid : list_of(value_of(node, "/Kids"))) {
            read_names(kid, names);
        }
    }

    void check_names_of_notes() {
        if (tree_.elements.empty()) {
            return;
        }
        std::map<std::string, QPDFObjGen> names;
        QPDFObjectHandle root = value_of(tree_.elements.front().object, "/P");
        read_names(value_of(root, "/IDTree"), names);
        for (const auto& [name, note] : notes_) {
            const auto found = names.find(name);
            expect(name.empty() || (found != names.end() &&
                                    found->second == QPDFObjectHandle(note).getObjGen()),
                   "the note '" + name + "' cannot be found by its name");
        }
    }

    void check_figure(const PdfElement& element, int index) {
        const std::string words = words_of(element.object, "/Alt");
        expect(!is_blank(words), "a figure has no words");
        const PdfBox box = [&] {
            QPDFObjectHandle attribute = attribute_of(tree_, element, "/BBox");
            QPDFObjectHandle holder = QPDFObjectHandle::newDictionary();
            holder.replaceKey("/BBox", attribute);
            return box_of(holder, "/BBox");
        }();
        if (box.is_empty()) {
            expect(false, "a figure has no place");
            return;
        }
        const std::map<std::size_t, PdfBox> places = places_of(tree_, pages_, index);
        expect(places.size() <= 1, "a figure stands on several pages");
        for (const auto& [page, place] : places) {
            expect(pages_[page].media.holds(box, 0.5),
                   "the figure '" + words + "' stands outside of its page");
            // Letters stand closer to an edge than their line is high.
            expect(box.holds(place, 4), "the figure '" + words + "' is drawn outside of its box");
        }
    }

    const PdfTree& tree_;
    const std::vector<PdfPage>& pages_;
    Faults faults_;
    std::map<std::string, QPDFObjectHandle> notes_;
    int heading_ = 0;
};

}  // namespace

std::map<std::size_t, PdfBox> places_of(const PdfTree& tree, const std::vector<PdfPage>& pages,
                                        int element) {
    std::map<std::size_t, PdfBox> places;
    const PdfElement& it = tree.elements[static_cast<std::size_t>(element)];
    for (const PdfKid& kid : it.kids) {
        for (const auto& [page, number] : kid.content) {
            const auto found = pages[page].places.find(number);
            if (found != pages[page].places.end()) {
                places[page].add(found->second);
            }
        }
        if (kid.element != kNoElement) {
            for (const auto& [page, box] : places_of(tree, pages, kid.element)) {
                places[page].add(box);
            }
        }
    }
    return places;
}

Faults meaning_faults(const PdfTree& tree, const std::vector<PdfPage>& pages) {
    return MeaningCheck(tree, pages).check();
}

}  // namespace clinic
