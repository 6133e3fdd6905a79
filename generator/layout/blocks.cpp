#include "layout/blocks.hpp"

namespace clinic {

void set_block(const PageBreak&, const Lane&, Galley& galley) {
    galley.break_page = true;
}

void set_blocks(const std::vector<Block>& blocks, const Lane& lane, Galley& galley) {
    for (const Block& block : blocks) {
        std::visit([&](const auto& kind) { set_block(kind, lane, galley); }, block.is);
    }
}

}  // namespace clinic
