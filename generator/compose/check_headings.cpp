#include "compose/check_headings.hpp"

namespace clinic {

namespace {

bool is_first_level(const TemplateBlock& block) {
    const auto* heading = std::get_if<HeadingTemplate>(&block.is);
    return heading != nullptr && heading->level == 1;
}

// With a heading, or with a choice whose every branch opens with one.
bool opens_with_heading(const TemplateBlocks& blocks) {
    if (blocks.empty()) {
        return false;
    }
    const auto* choice = std::get_if<ChoiceTemplate>(&blocks.front().is);
    if (choice == nullptr) {
        return is_first_level(blocks.front());
    }
    bool opens = !choice->branches.back().when;
    for (const Branch& branch : choice->branches) {
        opens = opens && opens_with_heading(branch.blocks);
    }
    return opens;
}

void refuse_first_level(const TemplateBlocks& blocks, bool may_open, Reading& reading);

void refuse_within(const TemplateBlock& block, bool may_open, Reading& reading) {
    if (const auto* choice = std::get_if<ChoiceTemplate>(&block.is)) {
        for (const Branch& branch : choice->branches) {
            refuse_first_level(branch.blocks, may_open, reading);
        }
    } else if (const auto* loop = std::get_if<LoopTemplate>(&block.is)) {
        refuse_first_level(loop->blocks, false, reading);
        refuse_first_level(loop->otherwise, false, reading);
    } else if (const auto* callout = std::get_if<CalloutTemplate>(&block.is)) {
        refuse_first_level(callout->blocks, false, reading);
    } else if (const auto* fold = std::get_if<FoldTemplate>(&block.is)) {
        refuse_first_level(fold->blocks, false, reading);
    } else if (const auto* list = std::get_if<ListTemplate>(&block.is)) {
        for (const TemplateBlocks& item : list->items) {
            refuse_first_level(item, false, reading);
        }
    }
}

// `may_open`: the first of the blocks may be the part's heading.
void refuse_first_level(const TemplateBlocks& blocks, bool may_open, Reading& reading) {
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const bool may = may_open && i == 0;
        if (is_first_level(blocks[i]) && !may) {
            reading.diagnostics.error(Problem::BadTemplate,
                                      std::get<HeadingTemplate>(blocks[i].is).place,
                                      "this part has a second heading of level 1",
                                      "begin it with '##', or make it a part of its own");
        }
        refuse_within(blocks[i], may, reading);
    }
}

}  // namespace

void check_headings(const TemplateBlocks& blocks, std::uint32_t body, Reading& reading) {
    if (!opens_with_heading(blocks)) {
        reading.diagnostics.error(Problem::BadTemplate, {&reading.source, body, 1},
                                  "this part does not open with a heading of level 1",
                                  "begin it with '# Title', in each branch if it has several");
    }
    refuse_first_level(blocks, true, reading);
}

}  // namespace clinic
