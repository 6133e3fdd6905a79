// What a pack says, block by block, as it can be read back from a file of either format.
#pragma once

#include <string>
#include <vector>

namespace clinic {

struct BlockWords {
    // "part" (a section begins), "heading", "paragraph", "mark" (a bullet or a number), "caption",
    // "cell 2" (of a row, from 1), "figure", "drawn" (in a figure), "entry" (of contents), "note".
    std::string kind;
    // Without blanks: see squeezed.
    std::string words;

    bool operator==(const BlockWords&) const = default;
};

using Blocks = std::vector<BlockWords>;

// Without blanks of any kind and line breaks, which every reader sets as it likes.
std::string squeezed(const std::string& words);

// Adds a block, unless it says nothing.
void add_block(Blocks& blocks, const std::string& kind, const std::string& words);

// Of a file that write_html wrote. Only what is of the pack counts, so these are passed over:
// - what stands outside sections: the bar, the page's own navigation and the footer;
// - what only a screen has: folds, the figures of charts as tables, and ways back from notes;
// - page numbers that paper has at the foot of the page: of the section, "page 12";
// - the word "page" before a page number in contents, which only screen readers say.
// Fails the test where elements do not close in order.
Blocks blocks_of_html(const std::string& html);

// Of a file that write_pdf wrote, from its structure: artifacts are passed over, and hyphens that
// only the end of a line asked for. Notes, which stand at the foot of many pages, are moved to the
// end of their section, where HTML has them.
Blocks blocks_of_pdf(const std::string& bytes);

}  // namespace clinic
