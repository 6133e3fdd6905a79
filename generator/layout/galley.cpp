#include "layout/galley.hpp"

#include <algorithm>
#include <utility>

namespace clinic {

Slab& add_slab(Galley& galley, double before) {
    Slab& slab = galley.slabs.emplace_back();
    slab.before = std::max(before, std::exchange(galley.gap, 0));
    slab.begins_page = std::exchange(galley.break_page, false);
    slab.frame = galley.frame;
    slab.anchors = std::exchange(galley.anchors, {});
    return slab;
}

void add_artifact(Slab& slab, Mark mark) {
    slab.marks.emplace_back().mark = std::move(mark);
}

Reference moved_back(Reference reference, std::size_t marks, std::size_t links) {
    reference.mark += marks;
    reference.marks_end += marks;
    reference.link += links;
    reference.links_end += links;
    return reference;
}

int add_element(Galley& galley, Role role, int parent) {
    Element& element = galley.elements.emplace_back();
    element.role = role;
    element.parent = parent;
    return static_cast<int>(galley.elements.size()) - 1;
}

}  // namespace clinic
