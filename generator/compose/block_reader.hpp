// The body of a template: Markdown, `:::` blocks and fences, read into one tree.
#pragma once

#include "compose/hidden_text.hpp"
#include "compose/template.hpp"

#include <cstdint>

namespace clinic {

struct ReadBody {
    TemplateBlocks blocks;
    // In the order of their first references.
    std::vector<NoteTemplate> notes;
};

// Reads the source from an offset, which begins a line, to its end. Every problem is reported.
ReadBody read_body(std::uint32_t from, Reading& reading);

}  // namespace clinic
