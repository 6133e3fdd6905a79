// A section set in one long column, not yet cut into pages.
#pragma once

#include "document/layout.hpp"
#include "layout/setting.hpp"

#include <string>
#include <vector>

namespace clinic {

// A page label still to come: mark `mark` and link area `link` of its slab or page are its own.
struct Reference {
    std::size_t mark = 0;
    std::size_t link = 0;
    const std::string* anchor = nullptr;
    // Points kept for the words, from where the mark stands now.
    double width = 0;
    // The label stands at the end of its room; or else at the start of it, and the marks and links
    // of its line up to these move up to it.
    bool at_end = true;
    std::size_t marks_end = 0;
    std::size_t links_end = 0;
};

// The same reference when other marks and links stand before its own.
Reference moved_back(Reference reference, std::size_t marks, std::size_t links);

// A band across the column that no page end cuts. Its marks are placed across the page already;
// down the page they count from the slab's top.
struct Slab {
    double height = 0;
    // Space above it, dropped at the top of a page.
    double before = 0;
    // From its top to the baseline of its first line; 0 when it has none.
    double baseline = 0;
    bool begins_page = false;
    bool keep_with_next = false;
    // Index into Galley::frames, or -1.
    int frame = -1;
    // Index into Galley::heads: the head to repeat when a page begins with this slab; or -1.
    int head = -1;
    std::vector<PlacedMark> marks;
    std::vector<LinkArea> links;
    std::vector<Reference> references;
    // Elements whose place is within this slab.
    std::vector<int> figures;
    std::vector<const std::string*> anchors;
    // Notes of the section that are first referred to here; they stand on the same page.
    std::vector<std::size_t> notes;
};

// Ground and bar behind the slabs of a callout.
struct Frame {
    // The frame around it, or -1.
    int parent = -1;
    double left = 0;
    double width = 0;
    std::vector<Color> fill;  // none or one
    std::vector<Color> bar;   // none or one
    double bar_width = 0;
};

struct Galley {
    const Setting& setting;
    std::vector<Slab> slabs = {};
    std::vector<Frame> frames = {};
    // Heads of tables as they stand on later pages: artifacts.
    std::vector<Slab> heads = {};
    // The first is the section; its parent comes later.
    std::vector<Element> elements = {};
    // Space that the last block wants below it.
    double gap = 0;
    bool break_page = false;
    // Of the blocks that are being set.
    int frame = -1;
    // Anchors that wait for the next slab.
    std::vector<const std::string*> anchors = {};
    // What a slab may be high at most.
    double page_height = 0;
    bool is_cover = false;
    // The column that the pages are cut from: where notes stand.
    double left = 0;
    double width = 0;
    const std::vector<Note>* notes = nullptr;
    // The lines of each note that was referred to; none yet while it waits for the end of its
    // block.
    std::vector<std::vector<Slab>> note_lines = {};
    std::vector<std::size_t> waiting_notes = {};
};

// A new slab at the end. `before` and the gap that the last block left overlap: the larger counts.
Slab& add_slab(Galley& galley, double before);

// Adds a mark that is read to nobody.
void add_artifact(Slab& slab, Mark mark);

int add_element(Galley& galley, Role role, int parent);

}  // namespace clinic
