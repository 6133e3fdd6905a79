#include "layout/blocks.hpp"

#include "layout/notes.hpp"

namespace clinic {

void set_block(const Fold&, const Lane&, Galley&) {}

void set_block(const PageBreak&, const Lane&, Galley& galley) {
    galley.break_page = true;
}

void set_blocks(const std::vector<Block>& blocks, const Lane& lane, Galley& galley) {
    for (const Block& block : blocks) {
        std::visit([&](const auto& kind) { set_block(kind, lane, galley); }, block.is);
        set_waiting_notes(lane.parent, galley);
    }
}

}  // namespace clinic
