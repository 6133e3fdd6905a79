#include "render/structure_kids.hpp"

#include <cassert>

namespace clinic {

namespace {

constexpr int kNoKid = -1;

template <class List>
auto& at(List& list, int index) {
    return list[static_cast<std::size_t>(index)];
}

class Gatherer {
public:
    Gatherer(const PdfFile& file, const Layout& layout, const StructureRefs& refs)
        : file_(file), layout_(layout), refs_(refs) {
        const std::size_t count = layout.elements.size();
        kids_.lists.resize(count);
        kids_.counts.resize(count);
        kids_.pages.assign(count, kNoKid);
        next_child_.assign(count, kNoKid);
        next_sibling_.assign(count, kNoKid);
        is_listed_.assign(count, false);
        // From the last to the first, so that each parent ends with its first child.
        for (std::size_t i = count; i-- > 1;) {
            const int parent = layout.elements[i].parent;
            assert(parent >= 0 && parent < static_cast<int>(i) && "parents stand first");
            next_sibling_[i] = at(next_child_, parent);
            at(next_child_, parent) = static_cast<int>(i);
        }
    }

    void add_content(int element, std::size_t page, int number) {
        list_with_parents(element);
        std::string& list = at(kids_.lists, element);
        ++at(kids_.counts, element);
        if (at(kids_.pages, element) == kNoKid) {
            at(kids_.pages, element) = static_cast<int>(page);
        }
        if (at(kids_.pages, element) == static_cast<int>(page)) {
            put_number(list, number);
            list += ' ';
            return;
        }
        list += "<</Type/MCR";
        put_entry(list, "Pg", file_.page(page));
        put_entry(list, "MCID", number);
        list += ">> ";
    }

    void add_link(const PdfLink& link) {
        list_with_parents(link.element);
        std::string& list = at(kids_.lists, link.element);
        ++at(kids_.counts, link.element);
        list += "<</Type/OBJR";
        put_entry(list, "Pg", file_.page(link.page));
        put_entry(list, "Obj", link.annotation);
        list += ">> ";
    }

    StructureKids finish() {
        for (std::size_t i = 0; i < layout_.elements.size(); ++i) {
            list_with_parents(static_cast<int>(i));
        }
        return std::move(kids_);
    }

private:
    // Puts the element into its parent's list, after its elder siblings, and so its parents.
    void list_with_parents(int element) {
        while (element > 0 && !is_listed_[static_cast<std::size_t>(element)]) {
            const int parent = at(layout_.elements, element).parent;
            int child = kNoKid;
            do {
                child = at(next_child_, parent);
                at(next_child_, parent) = at(next_sibling_, child);
                is_listed_[static_cast<std::size_t>(child)] = true;
                put_ref(at(kids_.lists, parent), at(refs_.elements, child));
                at(kids_.lists, parent) += ' ';
                ++at(kids_.counts, parent);
            } while (child != element);
            element = parent;
        }
    }

    const PdfFile& file_;
    const Layout& layout_;
    const StructureRefs& refs_;
    StructureKids kids_;
    // The eldest child of each element that is not yet in its list.
    std::vector<int> next_child_;
    std::vector<int> next_sibling_;
    std::vector<bool> is_listed_;
};

}  // namespace

StructureKids structure_kids(const PdfFile& file, const Layout& layout, const PageRuns& runs,
                             const std::vector<PdfLink>& links, const StructureRefs& refs) {
    Gatherer gatherer(file, layout, refs);
    for (std::size_t page = 0; page < layout.pages.size(); ++page) {
        for (const MarkedRun& run : runs[page]) {
            if (run.element != kArtifact) {
                gatherer.add_content(run.element, page, run.number);
            }
        }
    }
    for (const PdfLink& link : links) {
        gatherer.add_link(link);
    }
    return gatherer.finish();
}

}  // namespace clinic
