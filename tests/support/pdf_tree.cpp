#include "support/pdf_tree.hpp"

#include "support/pdf_roles.hpp"

#include <set>

namespace clinic {

namespace {

std::string place(PdfContent content) {
    return "content " + std::to_string(content.second) + " of page " +
           std::to_string(content.first + 1);
}

class TreeReader {
public:
    TreeReader(QPDF& pdf, const std::vector<PdfPage>& pages)
        : root_(value_of(pdf.getRoot(), "/StructTreeRoot")), pages_(pages) {
        for (std::size_t i = 0; i < pages.size(); ++i) {
            numbers_.emplace(QPDFObjectHandle(pages[i].object).getObjGen(), i);
        }
    }

    PdfTree read() {
        tree_.classes = value_of(root_, "/ClassMap");
        if (!root_.isDictionary() || !value_of(root_, "/ParentTree").isDictionary()) {
            fault("the file has no structure");
            return std::move(tree_);
        }
        read_parents(value_of(root_, "/ParentTree"), true);
        const std::vector<QPDFObjectHandle> tops = list_of(value_of(root_, "/K"));
        expect(tree_.faults, tops.size() == 1, "the structure has not one beginning");
        for (const QPDFObjectHandle& top : tops) {
            read_element(top, kNoElement, 0);
        }
        check_all_is_named();
        check_keys();
        return std::move(tree_);
    }

private:
    void fault(const std::string& sentence) { tree_.faults.push_back(sentence); }

    // A node of the number tree: leaves have /Nums, what is above them /Kids; all but the top say
    // their limits.
    void read_parents(QPDFObjectHandle node, bool is_top) {
        const std::vector<QPDFObjectHandle> numbers = list_of(value_of(node, "/Nums"));
        const std::vector<QPDFObjectHandle> kids = list_of(value_of(node, "/Kids"));
        expect(tree_.faults, numbers.empty() || kids.empty() || !is_top,
               "a node of the parent tree is leaf and branch at once");
        const long long before = last_key_;
        for (std::size_t i = 0; i + 1 < numbers.size(); i += 2) {
            const long long key = QPDFObjectHandle(numbers[i]).getIntValue();
            expect(tree_.faults, key > last_key_, "the keys of the parent tree are out of order");
            last_key_ = key;
            tree_.parents.emplace(key, numbers[i + 1]);
        }
        for (const QPDFObjectHandle& kid : kids) {
            read_parents(kid, false);
        }
        if (!is_top) {
            const std::vector<QPDFObjectHandle> limits = list_of(value_of(node, "/Limits"));
            expect(tree_.faults,
                   limits.size() == 2 && QPDFObjectHandle(limits[0]).getIntValue() > before &&
                       QPDFObjectHandle(limits[1]).getIntValue() == last_key_,
                   "a leaf of the parent tree states wrong limits");
        }
    }

    void read_element(QPDFObjectHandle object, int parent, int depth) {
        if (!object.isDictionary() || !object.isIndirect()) {
            fault("something in the structure is no element");
            return;
        }
        if (!seen_.insert(object.getObjGen()).second) {
            fault("an element stands in the structure twice");
            return;
        }
        const int index = static_cast<int>(tree_.elements.size());
        PdfElement element;
        element.object = object;
        element.type = standard_type(name_of(value_of(object, "/S")));
        element.parent = parent;
        element.depth = depth;
        tree_.elements.push_back(element);
        QPDFObjectHandle above =
            parent == kNoElement ? root_ : tree_.elements[static_cast<std::size_t>(parent)].object;
        expect(tree_.faults, value_of(object, "/P").getObjGen() == above.getObjGen(),
               "an element of type " + element.type + " does not know its parent");
        expect(tree_.faults,
               value_of(object, "/Type").isNull() ||
                   name_of(value_of(object, "/Type")) == "StructElem",
               "an element says that it is something else");
        for (const QPDFObjectHandle& kid : list_of(value_of(object, "/K"))) {
            read_kid(index, kid);
        }
    }

    void read_kid(int index, QPDFObjectHandle kid) {
        PdfKid read;
        if (kid.isDictionary() && kid.hasKey("/S")) {
            read.element = static_cast<int>(tree_.elements.size());
            const int depth = tree_.elements[static_cast<std::size_t>(index)].depth + 1;
            read_element(kid, index, depth);
            if (read.element == static_cast<int>(tree_.elements.size())) {
                return;
            }
        } else if (kid.isDictionary() && name_of(kid.getKey("/Type")) == "OBJR") {
            read.annotation = {kid.getKey("/Obj")};
            const bool is_new =
                tree_.element_of_annotation.emplace(kid.getKey("/Obj").getObjGen(), index).second;
            expect(tree_.faults, is_new, "a link belongs to two elements");
        } else if (kid.isInteger() || (kid.isDictionary() && kid.hasKey("/MCID"))) {
            read_content(index, kid, read);
        } else {
            fault("something in the structure is no element");
            return;
        }
        tree_.elements[static_cast<std::size_t>(index)].kids.push_back(std::move(read));
    }

    void read_content(int index, QPDFObjectHandle kid, PdfKid& read) {
        QPDFObjectHandle element = tree_.elements[static_cast<std::size_t>(index)].object;
        QPDFObjectHandle page =
            kid.isDictionary() && kid.hasKey("/Pg") ? kid.getKey("/Pg") : element.getKey("/Pg");
        QPDFObjectHandle number = kid.isInteger() ? kid : kid.getKey("/MCID");
        const auto found = numbers_.find(page.getObjGen());
        if (found == numbers_.end() || !number.isInteger()) {
            fault("an element has content on a page that is not there");
            return;
        }
        const PdfContent content{found->second, number.getIntValueAsInt()};
        expect(tree_.faults, tree_.element_of.emplace(content, index).second,
               place(content) + " belongs to two elements");
        expect(tree_.faults, parent_of(content).getObjGen() == element.getObjGen(),
               place(content) + " does not lead back to its element");
        expect(tree_.faults, pages_[content.first].tags.count(content.second) != 0,
               place(content) + " is not there");
        read.content = {content};
    }

    // What the parent tree says about a piece of content.
    QPDFObjectHandle parent_of(PdfContent content) {
        QPDFObjectHandle key = value_of(pages_[content.first].object, "/StructParents");
        const auto found =
            key.isInteger() ? tree_.parents.find(key.getIntValue()) : tree_.parents.end();
        if (found == tree_.parents.end() || !found->second.isArray() ||
            content.second >= found->second.getArrayNItems()) {
            return QPDFObjectHandle::newNull();
        }
        return found->second.getArrayItem(content.second);
    }

    // From "Fancy" by way of the role map to "P".
    std::string standard_type(std::string type) {
        QPDFObjectHandle map = value_of(root_, "/RoleMap");
        expect(tree_.faults,
               !is_standard_type(type) || !map.isDictionary() || !map.hasKey("/" + type),
               "the standard type " + type + " is mapped to another");
        for (int steps = 0;
             steps < 9 && !is_standard_type(type) && map.isDictionary() && map.hasKey("/" + type);
             ++steps) {
            type = name_of(map.getKey("/" + type));
        }
        expect(tree_.faults, is_standard_type(type), "'" + type + "' is no standard type");
        return type;
    }

    void check_all_is_named() {
        for (std::size_t page = 0; page < pages_.size(); ++page) {
            for (const auto& [number, tag] : pages_[page].tags) {
                expect(tree_.faults, tree_.element_of.count({page, number}) != 0,
                       place({page, number}) + " belongs to no element of the structure");
                const auto element = tree_.element_of.find({page, number});
                expect(
                    tree_.faults,
                    // "P" stands for any content, as many writers have it: readers ask the tree.
                    element == tree_.element_of.end() || tag == "P" ||
                        standard_type(tag) ==
                            tree_.elements[static_cast<std::size_t>(element->second)].type,
                    place({page, number}) + " is marked as " + tag + ", which its element is not");
            }
        }
    }

    // Each key of the parent tree belongs to one page or annotation, and says nothing of what is
    // not there.
    void check_keys() {
        std::set<long long> used;
        for (std::size_t page = 0; page < pages_.size(); ++page) {
            QPDFObjectHandle object = pages_[page].object;
            QPDFObjectHandle key = value_of(object, "/StructParents");
            if (key.isInteger()) {
                expect(tree_.faults, used.insert(key.getIntValue()).second,
                       on_page(page) + "another has the same key in the parent tree");
                check_entries(page, key.getIntValue());
            } else {
                expect(tree_.faults, pages_[page].tags.empty(),
                       on_page(page) + "it has no key in the parent tree");
            }
            for (const QPDFObjectHandle& annotation : list_of(value_of(object, "/Annots"))) {
                QPDFObjectHandle own = value_of(annotation, "/StructParent");
                expect(tree_.faults, !own.isInteger() || used.insert(own.getIntValue()).second,
                       on_page(page) + "a link shares its key in the parent tree");
            }
        }
        for (const auto& [key, value] : tree_.parents) {
            expect(tree_.faults, used.count(key) != 0,
                   "the parent tree has the key " + std::to_string(key) + " for nothing");
        }
        QPDFObjectHandle next = value_of(root_, "/ParentTreeNextKey");
        expect(tree_.faults, next.isNull() || (next.isInteger() && next.getIntValue() > last_key_),
               "the parent tree's next key is taken");
    }

    void check_entries(std::size_t page, long long key) {
        const auto entries = tree_.parents.find(key);
        if (entries == tree_.parents.end() || !entries->second.isArray()) {
            expect(tree_.faults, pages_[page].tags.empty(),
                   on_page(page) + "the parent tree does not know it");
            return;
        }
        for (int number = 0; number < entries->second.getArrayNItems(); ++number) {
            const bool is_there = pages_[page].tags.count(number) != 0;
            expect(tree_.faults, is_there || entries->second.getArrayItem(number).isNull(),
                   "the parent tree names " + place({page, number}) + ", which is not there");
        }
    }

    QPDFObjectHandle root_;
    const std::vector<PdfPage>& pages_;
    std::map<QPDFObjGen, std::size_t> numbers_;
    std::set<QPDFObjGen> seen_;
    long long last_key_ = -1;
    PdfTree tree_;
};

}  // namespace

PdfTree read_tree(QPDF& pdf, const std::vector<PdfPage>& pages) {
    return TreeReader(pdf, pages).read();
}

std::vector<int> children_of(const PdfElement& element) {
    std::vector<int> children;
    for (const PdfKid& kid : element.kids) {
        if (kid.element != kNoElement) {
            children.push_back(kid.element);
        }
    }
    return children;
}

QPDFObjectHandle attribute_of(const PdfTree& tree, const PdfElement& element,
                              const std::string& key) {
    for (const QPDFObjectHandle& attributes : list_of(value_of(element.object, "/A"))) {
        if (!value_of(attributes, key).isNull()) {
            return value_of(attributes, key);
        }
    }
    for (const QPDFObjectHandle& name : list_of(value_of(element.object, "/C"))) {
        for (const QPDFObjectHandle& attributes :
             list_of(value_of(tree.classes, "/" + name_of(name)))) {
            if (!value_of(attributes, key).isNull()) {
                return value_of(attributes, key);
            }
        }
    }
    return QPDFObjectHandle::newNull();
}

std::string own_words(const PdfTree& tree, const std::vector<PdfPage>& pages, int element) {
    std::string words;
    for (const PdfKid& kid : tree.elements[static_cast<std::size_t>(element)].kids) {
        for (const auto& [page, number] : kid.content) {
            const auto found = pages[page].tagged.find(number);
            words += found == pages[page].tagged.end() ? std::string() : found->second;
        }
    }
    return words;
}

std::string all_words(const PdfTree& tree, const std::vector<PdfPage>& pages, int element) {
    std::string words = own_words(tree, pages, element);
    for (const int child : children_of(tree.elements[static_cast<std::size_t>(element)])) {
        words += all_words(tree, pages, child);
    }
    return words;
}

}  // namespace clinic
