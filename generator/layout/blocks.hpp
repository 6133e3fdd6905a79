// Every kind of block, set at the end of a galley.
#pragma once

#include "layout/galley.hpp"

namespace clinic {

void set_block(const Heading& heading, const Lane& lane, Galley& galley);
void set_block(const Paragraph& paragraph, const Lane& lane, Galley& galley);
void set_block(const List& list, const Lane& lane, Galley& galley);
void set_block(const Table& table, const Lane& lane, Galley& galley);
void set_block(const Figure& figure, const Lane& lane, Galley& galley);
void set_block(const Details& details, const Lane& lane, Galley& galley);
void set_block(const Tiles& tiles, const Lane& lane, Galley& galley);
void set_block(const Callout& callout, const Lane& lane, Galley& galley);
void set_block(const Fold& fold, const Lane& lane, Galley& galley);
void set_block(const PageBreak& page_break, const Lane& lane, Galley& galley);
void set_block(const Contents& contents, const Lane& lane, Galley& galley);

void set_blocks(const std::vector<Block>& blocks, const Lane& lane, Galley& galley);

}  // namespace clinic
