#include "render/pdf_structure.hpp"

#include "render/pdf_roles.hpp"
#include "render/structure_kids.hpp"
#include "render/structure_refs.hpp"

#include <algorithm>

namespace clinic {

namespace {

// Long arrays are slow to look things up in, and libraries have limits; PDF lets us split them.
constexpr std::size_t kKeysTogether = 128;

// The list of whose labels an element is, or is part: a label may be a reference. Else -1.
int list_labelled(const Layout& layout, int element) {
    while (element > 0) {
        const Element& it = layout.elements[static_cast<std::size_t>(element)];
        if (it.role == Role::Label) {
            return layout.elements[static_cast<std::size_t>(it.parent)].parent;
        }
        element = it.parent;
    }
    return -1;
}

// How the items of a list are marked, told from the first label: figures or bullets.
std::vector<std::string_view> list_numberings(const Layout& layout) {
    std::vector<std::string_view> numberings(layout.elements.size(), "None");
    for (const Page& page : layout.pages) {
        for (const PlacedMark& placed : page.marks) {
            if (placed.element <= 0) {
                continue;
            }
            const int list = list_labelled(layout, placed.element);
            if (list < 0) {
                continue;
            }
            std::string_view& numbering = numberings[static_cast<std::size_t>(list)];
            if (numbering == "None") {
                const auto* const text = std::get_if<TextMark>(&placed.mark);
                const bool is_figure = text != nullptr && !text->words.empty() &&
                                       text->words.front() >= '0' && text->words.front() <= '9';
                numbering = is_figure ? "Decimal" : "Disc";
            }
        }
    }
    return numberings;
}

// Notes must have a name of their own; so wide that names in order are numbers in order.
std::string note_name(std::size_t element) {
    std::string digits;
    put_number(digits, static_cast<int>(element));
    return "note-" + std::string(8 - std::min<std::size_t>(8, digits.size()), '0') + digits;
}

std::string_view scope_name(Scope scope) {
    return scope == Scope::Column ? "Column" : "Row";
}

class StructureWriter {
public:
    StructureWriter(PdfFile& file, const Layout& layout, const PageRuns& runs,
                    const std::vector<Role>& roles, const std::vector<PdfLink>& links)
        : file_(file),
          layout_(layout),
          runs_(runs),
          roles_(roles),
          links_(links),
          root_(file.reserve()),
          refs_(reserve_structure(file, layout, runs)),
          kids_(structure_kids(file, layout, runs, links, refs_)),
          numberings_(list_numberings(layout)) {}

    std::vector<PdfRef> write() {
        for (std::size_t i = 0; i < layout_.elements.size(); ++i) {
            write_element(i);
        }
        for (std::size_t i = 0; i < layout_.pages.size(); ++i) {
            std::string entries = "/Tabs/S";
            put_entry(entries, "StructParents", static_cast<int>(i));
            write_parents(i);
            file_.add_entries(file_.page(i), entries);
        }
        std::string entries = "/Type/StructTreeRoot";
        put_entry(entries, "K", element_ref(0));
        put_entry(entries, "ParentTree", write_parent_tree());
        put_entry(entries, "ParentTreeNextKey", static_cast<int>(count_of_keys()));
        put_names_of_notes(entries);
        file_.add_entries(root_, entries);
        std::string entry;
        put_entry(entry, "StructTreeRoot", root_);
        file_.add_entries(file_.catalog(), entry + "/MarkInfo<</Marked true>>");
        return refs_.elements;
    }

private:
    void write_element(std::size_t index) {
        const Element& element = layout_.elements[index];
        std::string entries = "/S/";
        entries += structure_type(roles_[index]);
        put_entry(entries, "P", element.parent < 0 ? root_ : element_ref(element.parent));
        if (kids_.pages[index] >= 0) {
            put_entry(entries, "Pg", file_.page(static_cast<std::size_t>(kids_.pages[index])));
        }
        put_kids(entries, index);
        put_attributes(entries, index);
        if (element.role == Role::Figure && !element.alternative.empty()) {
            entries += "/Alt";
            put_words(entries, element.alternative);
        }
        if (!element.actual.empty()) {
            entries += "/ActualText";
            put_words(entries, element.actual);
        }
        if (element.role == Role::Note) {
            entries += "/ID(" + note_name(index) + ")";
        }
        file_.add_entries(refs_.elements[index], entries);
    }

    // Nothing when there are none; no list when there is one.
    void put_kids(std::string& entries, std::size_t index) const {
        std::string kids = kids_.lists[index];
        if (kids.empty()) {
            return;
        }
        kids.pop_back();
        const bool is_number = kids_.counts[index] == 1 && kids.front() != '<';
        entries += kids_.counts[index] > 1 ? "/K[" + kids + "]" : (is_number ? "/K " : "/K") + kids;
    }

    PdfRef element_ref(int element) const {
        return refs_.elements[static_cast<std::size_t>(element)];
    }

    void put_attributes(std::string& entries, std::size_t index) const {
        const Element& element = layout_.elements[index];
        if (element.role == Role::List) {
            entries += "/A<</O/List/ListNumbering/";
            entries += numberings_[index];
            entries += ">>";
        } else if (element.role == Role::HeaderCell && element.scope != Scope::None) {
            entries += "/A<</O/Table/Scope/";
            entries += scope_name(element.scope);
            entries += ">>";
        } else if (element.role == Role::Figure && kids_.pages[index] >= 0) {
            const auto page = static_cast<std::size_t>(kids_.pages[index]);
            entries += "/A<</O/Layout/BBox";
            put_area(entries, element.corner, element.size, layout_.pages[page].size.height);
            entries += ">>";
        }
    }

    std::size_t count_of_keys() const { return layout_.pages.size() + links_.size(); }

    // What a key of the parent tree leads to: of a page, the list of its elements; of a link, its
    // element.
    PdfRef parents_of(std::size_t key) const {
        const std::size_t pages = layout_.pages.size();
        return key < pages ? refs_.parents[key] : element_ref(links_[key - pages].element);
    }

    // The element of each piece of the page's content.
    void write_parents(std::size_t page) {
        std::string list = "[";
        for (const MarkedRun& run : runs_[page]) {
            if (run.element != kArtifact) {
                put_ref(list, element_ref(run.element));
                list += ' ';
            }
        }
        file_.add_entries(refs_.parents[page], list + "]");
    }

    PdfRef write_leaf(std::size_t from, std::size_t to) {
        std::string entries = "/Limits[";
        put_number(entries, static_cast<int>(from));
        entries += ' ';
        put_number(entries, static_cast<int>(to - 1));
        entries += "]/Nums[";
        for (std::size_t key = from; key < to; ++key) {
            put_number(entries, static_cast<int>(key));
            entries += ' ';
            put_ref(entries, parents_of(key));
            entries += ' ';
        }
        return file_.add(entries + "]");
    }

    PdfRef write_parent_tree() {
        std::string leaves;
        for (std::size_t from = 0; from < count_of_keys(); from += kKeysTogether) {
            put_ref(leaves, write_leaf(from, std::min(from + kKeysTogether, count_of_keys())));
            leaves += ' ';
        }
        return file_.add("/Kids[" + leaves + "]");
    }

    void put_names_of_notes(std::string& entries) const {
        std::string names;
        for (std::size_t i = 0; i < layout_.elements.size(); ++i) {
            if (layout_.elements[i].role == Role::Note) {
                names += "(" + note_name(i) + ") ";
                put_ref(names, refs_.elements[i]);
                names += ' ';
            }
        }
        if (!names.empty()) {
            entries += "/IDTree<</Names[" + names + "]>>";
        }
    }

    PdfFile& file_;
    const Layout& layout_;
    const PageRuns& runs_;
    const std::vector<Role>& roles_;
    const std::vector<PdfLink>& links_;
    PdfRef root_;
    StructureRefs refs_;
    StructureKids kids_;
    std::vector<std::string_view> numberings_;
};

}  // namespace

std::vector<PdfRef> write_structure(PdfFile& file, const Layout& layout, const PageRuns& runs,
                                    const std::vector<Role>& roles,
                                    const std::vector<PdfLink>& links) {
    return StructureWriter(file, layout, runs, roles, links).write();
}

}  // namespace clinic
